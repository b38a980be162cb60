package dev.mailcheckup.suspicion;

import dev.mailcheckup.message.HeaderField;
import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Message;
import java.util.List;
import java.util.Optional;

/**
 * What the header section says of sender, reader and time (RFC 5322, section 3.6). Whoever sends a
 * mail chooses all of it.
 *
 * @param replyTo where an answer goes, if that is not the author
 * @param returnPath where a bounce goes (RFC 5321, section 4.4), if that is not the author
 * @param date as written, or empty
 */
public record Letterhead(
        String subject,
        Optional<Mailbox> author,
        Optional<Mailbox> to,
        Optional<Mailbox> replyTo,
        Optional<Mailbox> returnPath,
        String date) {

    public static final Letterhead NONE =
            new Letterhead(
                    "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");

    static Letterhead of(Message message) {
        Optional<Mailbox> author = message.author();
        return new Letterhead(
                message.subject(),
                author,
                first(message.mailboxes("To")),
                other(message.mailboxes("Reply-To"), author),
                other(message.mailboxes("Return-Path"), author),
                message.first("Date").map(HeaderField::body).orElse(""));
    }

    private static Optional<Mailbox> first(List<Mailbox> mailboxes) {
        return mailboxes.stream().findFirst();
    }

    private static Optional<Mailbox> other(List<Mailbox> mailboxes, Optional<Mailbox> author) {
        String known = author.map(Mailbox::addrSpec).orElse("");
        return first(mailboxes)
                .filter(each -> !each.addrSpec().isEmpty())
                .filter(each -> !each.addrSpec().equalsIgnoreCase(known));
    }
}
