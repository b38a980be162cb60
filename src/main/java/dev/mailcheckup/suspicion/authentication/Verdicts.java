package dev.mailcheckup.suspicion.authentication;

import dev.mailcheckup.suspicion.authentication.dkim.SignatureSeen;
import dev.mailcheckup.suspicion.author.Organisation;
import java.util.List;

/** What several results say together. */
final class Verdicts {

    private Verdicts() {}

    /** A pass of several signatures counts, else the first result. */
    static String best(List<MethodResult> results, String method) {
        List<String> of =
                results.stream()
                        .filter(each -> each.method().equals(method))
                        .map(MethodResult::result)
                        .toList();
        return of.contains("pass") ? "pass" : of.isEmpty() ? "" : of.getFirst();
    }

    /** The domain that a pass or a genuine signature is about, or empty. */
    static String vouchedFor(List<MethodResult> results, List<SignatureSeen> signatures) {
        for (String method : List.of("dmarc", "dkim", "spf")) {
            for (MethodResult each : results) {
                if (each.method().equals(method) && each.passed()) {
                    return switch (method) {
                        case "dmarc" -> each.property("header.from");
                        case "dkim" -> each.signer();
                        default -> each.mailFrom();
                    };
                }
            }
        }
        return signatures.stream()
                .filter(SignatureSeen::isGenuine)
                .findFirst()
                .map(SignatureSeen::domain)
                .orElse("");
    }

    /** A trusted dmarc=pass for the author. */
    static boolean vouchesFor(List<MethodResult> believed, String author) {
        return believed.stream()
                .filter(each -> each.method().equals("dmarc") && each.passed())
                .map(each -> each.property("header.from"))
                .anyMatch(from -> from.isEmpty() || Organisation.same(from, author));
    }

    static boolean denies(List<MethodResult> believed, String author) {
        String dmarc = best(believed, "dmarc");
        if (!dmarc.isEmpty() && !dmarc.equals("none") && !dmarc.equals("bestguesspass")) {
            return dmarc.equals("fail");
        }
        return believed.stream()
                .anyMatch(each ->
                        each.method().equals("spf")
                                && (each.result().equals("fail")
                                        || each.result().equals("softfail"))
                                && Organisation.same(each.mailFrom(), author));
    }

    /**
     * Whether the author's own domain let it be known that it did not send this. A "softfail" (RFC
     * 7208, section 8.5) only doubts.
     */
    static boolean disproves(List<MethodResult> believed, String author) {
        return believed.stream()
                .filter(each -> each.result().equals("fail"))
                .anyMatch(each -> {
                    String domain =
                            switch (each.method()) {
                                case "dmarc" -> each.property("header.from");
                                case "spf" -> each.mailFrom();
                                default -> "";
                            };
                    return !domain.isEmpty() && Organisation.same(domain, author);
                });
    }

    /** The result that denies, as it was written. */
    static String denial(List<MethodResult> believed) {
        String dmarc = best(believed, "dmarc");
        return dmarc.equals("fail") ? "dmarc=fail" : "spf=" + best(believed, "spf");
    }
}
