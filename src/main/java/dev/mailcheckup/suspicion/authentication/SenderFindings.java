package dev.mailcheckup.suspicion.authentication;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.SenderCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.authentication.dkim.SignatureSeen;
import dev.mailcheckup.suspicion.authentication.dkim.SignatureSeen.Body;
import dev.mailcheckup.suspicion.authentication.dkim.SignatureSeen.State;
import dev.mailcheckup.suspicion.author.Brands;
import dev.mailcheckup.suspicion.author.FreeMail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reader should know of the checks. */
final class SenderFindings {

    private SenderFindings() {}

    static List<Finding> of(
            Message message,
            Optional<Mailbox> reader,
            AuthenticationSummary summary,
            List<MethodResult> believed,
            boolean aligned,
            boolean failed,
            boolean forged) {
        String author = summary.alignment().author();
        List<Finding> findings = new ArrayList<>();
        findings.addAll(SelfSent.of(message, reader, believed, aligned));
        if (forged) {
            findings.add(Finding.of(SenderCode.AUTHENTICATION_RESULTS_FORGED, Severity.WORTH));
        }
        if (failed && !author.isEmpty()) {
            findings.add(
                    new Finding(
                            SenderCode.SENDER_CHECK_FAILED,
                            Severity.IMPORTANT,
                            new Evidence.Mismatch(author, Verdicts.denial(believed))));
        } else if (aligned) {
            findings.add(
                    new Finding(
                            SenderCode.SENDER_CHECK_PASSED,
                            Severity.FINE,
                            new Evidence.Host(author)));
            brand(author).ifPresent(findings::add);
        }
        summary.signatures().stream()
                .map(SenderFindings::signature)
                .flatMap(Optional::stream)
                .filter(finding -> !aligned || finding.code() == SenderCode.SIGNED_FIELD_ADDED)
                .distinct()
                .forEach(findings::add);
        return List.copyOf(findings);
    }

    private static Optional<Finding> brand(String author) {
        return FreeMail.isProvider(author)
                ? Optional.empty()
                : Brands.standard()
                        .owner(author)
                        .map(brand ->
                                new Finding(
                                        SenderCode.SENDER_IS_BRAND,
                                        Severity.FINE,
                                        new Evidence.Host(brand.name())));
    }

    /** A broken body alone is ordinary: lists add footers, copying loses spaces. */
    private static Optional<Finding> signature(SignatureSeen seen) {
        Evidence signer = new Evidence.Host(seen.domain());
        if (!seen.added().isEmpty()) {
            return Optional.of(
                    new Finding(SenderCode.SIGNED_FIELD_ADDED, Severity.IMPORTANT, signer));
        }
        if (seen.state() == State.WRONG && seen.body() == Body.UNCHANGED) {
            return Optional.of(new Finding(SenderCode.SIGNATURE_WRONG, Severity.WORTH, signer));
        }
        if (seen.state() == State.KEY_REVOKED) {
            return Optional.of(
                    new Finding(SenderCode.SIGNATURE_KEY_REVOKED, Severity.WORTH, signer));
        }
        if (seen.body() == Body.ADDED_TO) {
            return Optional.of(new Finding(SenderCode.BODY_ADDED_TO, Severity.WORTH, signer));
        }
        return seen.body() == Body.CHANGED
                ? Optional.of(
                        new Finding(SenderCode.BODY_CHANGED_SINCE_SIGNED, Severity.FINE, signer))
                : Optional.empty();
    }
}
