package dev.mailcheckup.suspicion.authentication;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.SenderCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.message.HeaderField;
import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.journey.ReceivedField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a mail under the reader's own address came from the reader's own mailbox. That From and
 * To are the same means nothing. A trusted fail of the reader's own domain disproves it, a trusted
 * pass confirms it.
 */
final class SelfSent {

    private SelfSent() {}

    static List<Finding> of(
            Message message,
            Optional<Mailbox> reader,
            List<MethodResult> believed,
            boolean aligned) {
        Optional<Mailbox> author = message.author();
        String own = author.map(Mailbox::addrSpec).orElse("");
        if (own.isEmpty()) {
            return List.of();
        }
        Optional<Evidence.Field> readFrom =
                reader.isPresent()
                        ? Optional.empty()
                        : recipients(message).stream()
                                .filter(each -> each.body().equalsIgnoreCase(own))
                                .findFirst();
        boolean given = reader.isPresent() && reader.get().addrSpec().equalsIgnoreCase(own);
        if (!given && readFrom.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (aligned) {
            findings.add(Finding.of(SenderCode.SELF_SENT_CONFIRMED, Severity.URGENT));
        } else if (Verdicts.disproves(believed, author.get().domain())) {
            findings.add(Finding.of(SenderCode.SELF_SENT_DISPROVED, Severity.FINE));
        } else {
            return List.of();
        }
        readFrom.ifPresent(field ->
                findings.add(new Finding(SenderCode.OWN_ADDRESS_ASSUMED, Severity.FINE, field)));
        return findings;
    }

    /** As the reader's own provider wrote; where it did not, whom alone the sender wrote to. */
    private static List<Evidence.Field> recipients(Message message) {
        List<Evidence.Field> recipients = handedOverFor(message);
        List<Mailbox> to = message.mailboxes("To");
        if (recipients.isEmpty() && to.size() == 1) {
            add(recipients, "To", to.getFirst().addrSpec());
        }
        return recipients;
    }

    /** Whom the mail was handed over for, as the reader's own provider wrote. */
    static List<Evidence.Field> handedOverFor(Message message) {
        List<Evidence.Field> recipients = new ArrayList<>();
        Receiver receiver = Receiver.of(message);
        boolean top = true;
        for (HeaderField field : message.headerFields()) {
            if (field.is("Received")) {
                top = false;
                if (receiver.isOutside(field)) {
                    break;
                }
                add(recipients, field.name(), ReceivedField.of(field.body()).recipient());
            } else if (top && field.is("Delivered-To")) {
                add(recipients, field.name(), field.body().strip());
            }
        }
        return recipients;
    }

    private static void add(List<Evidence.Field> recipients, String name, String address) {
        if (address.indexOf('@') > 0) {
            recipients.add(new Evidence.Field(name, address));
        }
    }
}
