package dev.mailcheckup.suspicion;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.message.Link;
import dev.mailcheckup.message.Message;

/** Whether the sender could learn that the mail was opened. */
final class Opening {

    private Opening() {}

    static Finding of(Message message) {
        boolean loads =
                message.links().stream()
                        .anyMatch(link ->
                                link.kind() == Link.Kind.IMAGE || link.kind() == Link.Kind.REMOTE);
        boolean receipt =
                message.first("Disposition-Notification-To").isPresent()
                        || message.first("Return-Receipt-To").isPresent();
        return Finding.of(
                loads || receipt
                        ? FindingCode.OPENING_CAN_BE_SEEN
                        : FindingCode.OPENING_CANNOT_BE_SEEN,
                Severity.FINE);
    }
}
