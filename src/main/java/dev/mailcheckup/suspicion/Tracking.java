package dev.mailcheckup.suspicion;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.MailCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.finding.TextCode;
import dev.mailcheckup.message.Link;
import dev.mailcheckup.message.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the sender could learn that the mail was opened. */
final class Tracking {

    /**
     * Fields that ask a mail program to tell the sender (RFC 8098, section 2.1, and older ones).
     */
    private static final List<String> RECEIPTS =
            List.of(
                    "Disposition-Notification-To",
                    "Return-Receipt-To",
                    "X-Confirm-Reading-To",
                    "Read-Receipt-To",
                    "Generate-Delivery-Report");

    /** Where these are told, something that loads may not have been seen here. */
    private static final Set<FindingCode> UNSEEN =
            Set.of(
                    MailCode.MAIL_TEXT_CUT,
                    MailCode.MAIL_TOO_MANY_LINKS,
                    MailCode.MAIL_TOO_MANY_PARTS,
                    MailCode.MAIL_TOO_DEEP,
                    MailCode.MAIL_TOO_LARGE,
                    MailCode.MAIL_PART_LEFT_OUT,
                    MailCode.MAIL_BODY_MISSING);

    private Tracking() {}

    /** Nothing is said of a mail that was not seen whole. */
    static Optional<Finding> of(Message message) {
        boolean loads =
                message.links().stream()
                        .anyMatch(link ->
                                link.kind() == Link.Kind.IMAGE || link.kind() == Link.Kind.REMOTE);
        boolean receipt = RECEIPTS.stream().anyMatch(name -> message.first(name).isPresent());
        if (loads || receipt) {
            return Optional.of(Finding.of(TextCode.OPENING_CAN_BE_SEEN, Severity.FINE));
        }
        return message.leftOut().stream().map(Finding::code).anyMatch(UNSEEN::contains)
                ? Optional.empty()
                : Optional.of(Finding.of(TextCode.OPENING_CANNOT_BE_SEEN, Severity.FINE));
    }
}
