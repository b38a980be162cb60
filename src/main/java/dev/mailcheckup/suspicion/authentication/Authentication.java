package dev.mailcheckup.suspicion.authentication;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.message.HeaderField;
import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.author.Brands;
import dev.mailcheckup.suspicion.author.FreeMail;
import dev.mailcheckup.suspicion.author.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the receiving provider found out about the sender, and what that proves.
 *
 * @param aligned whether a trusted result vouches for the author's own organisation
 * @param failed whether a trusted result says that the author's domain did not send it
 */
public record Authentication(
        AuthenticationSummary summary, boolean aligned, boolean failed, List<Finding> findings) {

    public static Authentication of(Message message, Optional<Mailbox> reader) {
        TrustedResults trusted = TrustedResults.of(message);
        boolean known = !trusted.fields().isEmpty();
        List<AuthenticationResults> all = known ? trusted.fields() : anyResults(message);
        List<MethodResult> results =
                known
                        ? trusted.results()
                        : all.stream().flatMap(each -> each.results().stream()).toList();
        String author = message.author().map(Mailbox::domain).orElse("");
        AuthenticationSummary summary = summary(all, results, known);
        boolean aligned = known && isAligned(results, author);
        boolean failed = known && !aligned && isFailed(results, author);
        List<Finding> findings = new ArrayList<>();
        selfSent(message, reader, aligned, failed).ifPresent(findings::add);
        if (trusted.forged()) {
            findings.add(Finding.of(FindingCode.AUTHENTICATION_RESULTS_FORGED, Severity.WORTH));
        }
        if (failed && !author.isEmpty()) {
            findings.add(
                    new Finding(
                            FindingCode.SENDER_CHECK_FAILED,
                            Severity.IMPORTANT,
                            new Evidence.Mismatch(author, failure(results))));
        } else if (aligned) {
            findings.add(
                    new Finding(
                            FindingCode.SENDER_CHECK_PASSED,
                            Severity.FINE,
                            new Evidence.Host(author)));
            if (!FreeMail.isProvider(author)) {
                Brands.standard()
                        .owner(author)
                        .ifPresent(brand ->
                                findings.add(
                                        new Finding(
                                                FindingCode.SENDER_IS_BRAND,
                                                Severity.FINE,
                                                new Evidence.Host(brand.name()))));
            }
        }
        return new Authentication(summary, aligned, failed, List.copyOf(findings));
    }

    private static List<AuthenticationResults> anyResults(Message message) {
        return message.all("Authentication-Results").stream()
                .map(HeaderField::body)
                .map(AuthenticationResults::of)
                .limit(1)
                .toList();
    }

    private static AuthenticationSummary summary(
            List<AuthenticationResults> all, List<MethodResult> results, boolean trusted) {
        if (all.isEmpty()) {
            return AuthenticationSummary.NONE;
        }
        return new AuthenticationSummary(
                best(results, "spf"),
                best(results, "dkim"),
                best(results, "dmarc"),
                best(results, "arc"),
                trusted,
                all.getFirst().authservId(),
                vouchedFor(results));
    }

    /** A pass of several signatures counts, else the first result. */
    private static String best(List<MethodResult> results, String method) {
        List<String> of =
                results.stream()
                        .filter(each -> each.method().equals(method))
                        .map(MethodResult::result)
                        .toList();
        return of.contains("pass") ? "pass" : of.isEmpty() ? "" : of.getFirst();
    }

    private static String vouchedFor(List<MethodResult> results) {
        for (MethodResult each : results) {
            if (each.method().equals("dmarc") && each.result().equals("pass")) {
                return each.property("header.from");
            }
        }
        for (MethodResult each : results) {
            if (each.method().equals("dkim") && each.result().equals("pass")) {
                return signer(each);
            }
        }
        for (MethodResult each : results) {
            if (each.method().equals("spf") && each.result().equals("pass")) {
                return domain(each.property("smtp.mailfrom"));
            }
        }
        return "";
    }

    private static boolean isAligned(List<MethodResult> results, String author) {
        return results.stream()
                .filter(each -> each.result().equals("pass"))
                .anyMatch(each ->
                        switch (each.method()) {
                            case "dmarc" ->
                                    each.property("header.from").isEmpty()
                                            || Organisation.same(
                                                    each.property("header.from"), author);
                            case "dkim" -> Organisation.same(signer(each), author);
                            case "spf" ->
                                    Organisation.same(
                                            domain(each.property("smtp.mailfrom")), author);
                            default -> false;
                        });
    }

    private static boolean isFailed(List<MethodResult> results, String author) {
        String dmarc = best(results, "dmarc");
        if (!dmarc.isEmpty() && !dmarc.equals("none") && !dmarc.equals("bestguesspass")) {
            return dmarc.equals("fail");
        }
        return results.stream()
                .anyMatch(each ->
                        each.method().equals("spf")
                                && (each.result().equals("fail")
                                        || each.result().equals("softfail"))
                                && Organisation.same(
                                        domain(each.property("smtp.mailfrom")), author));
    }

    private static String failure(List<MethodResult> results) {
        String dmarc = best(results, "dmarc");
        return dmarc.equals("fail") ? "dmarc=fail" : "spf=" + best(results, "spf");
    }

    private static String signer(MethodResult result) {
        String domain = result.property("header.d");
        return domain.isEmpty() ? domain(result.property("header.i")) : domain;
    }

    private static String domain(String addressOrDomain) {
        String plain = addressOrDomain.replace("<", "").replace(">", "");
        return plain.substring(plain.lastIndexOf('@') + 1);
    }

    /** From = To alone means nothing; the check of the reader's own domain decides. */
    private static Optional<Finding> selfSent(
            Message message, Optional<Mailbox> reader, boolean aligned, boolean failed) {
        Optional<Mailbox> own = reader.or(() -> recipient(message));
        String author = message.author().map(Mailbox::addrSpec).orElse("");
        if (own.isEmpty() || author.isEmpty() || !own.get().addrSpec().equalsIgnoreCase(author)) {
            return Optional.empty();
        }
        if (failed) {
            return Optional.of(Finding.of(FindingCode.SELF_SENT_DISPROVED, Severity.FINE));
        }
        return aligned
                ? Optional.of(Finding.of(FindingCode.SELF_SENT_CONFIRMED, Severity.IMPORTANT))
                : Optional.empty();
    }

    private static Optional<Mailbox> recipient(Message message) {
        return message.mailboxes("Delivered-To").stream()
                .findFirst()
                .or(() -> message.mailboxes("To").stream().findFirst());
    }
}
