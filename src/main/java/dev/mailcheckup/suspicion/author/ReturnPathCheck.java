package dev.mailcheckup.suspicion.author;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.SenderCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Message;
import java.util.Locale;
import java.util.Optional;

/**
 * Compares the author with where a bounce would go (Return-Path, RFC 5321, section 4.4). Weak
 * evidence: many honest senders let a mailing company take their bounces.
 */
public final class ReturnPathCheck {

    private ReturnPathCheck() {}

    /**
     * @param vouched whether the receiving provider vouches for the author
     */
    public static Optional<Finding> of(Message message, boolean vouched) {
        Optional<Mailbox> author = Authors.of(message);
        Optional<Mailbox> bounce = message.mailboxes("Return-Path").stream().findFirst();
        if (vouched
                || author.isEmpty()
                || bounce.isEmpty()
                || bounce.get().domain().isEmpty()
                || isForwarded(bounce.get())
                || Bulk.is(message)
                || Organisation.related(author.get().domain(), bounce.get().domain())) {
            return Optional.empty();
        }
        return Optional.of(
                new Finding(
                        SenderCode.BOUNCES_GO_ELSEWHERE,
                        Severity.WORTH,
                        new Evidence.Mismatch(author.get().domain(), bounce.get().domain())));
    }

    /** A forwarder puts its own domain there (Sender Rewriting Scheme). */
    private static boolean isForwarded(Mailbox bounce) {
        String name = bounce.localPart().toLowerCase(Locale.ROOT);
        return name.startsWith("srs0") || name.startsWith("srs1");
    }
}
