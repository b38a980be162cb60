package dev.mailcheckup.suspicion.authentication;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Results in a mail that came attached to another one. Whoever attached it can have written the
 * whole of it: their own provider looked at the outer mail only.
 */
final class Enclosed {

    private Enclosed() {}

    /** Whether anyone but the reader attached the mail. */
    static boolean byOthers(Message message, Optional<Mailbox> reader) {
        return message.enclosing().filter(outer -> !isOwn(outer, reader)).isPresent();
    }

    /** Nobody makes up a result that speaks against their own fake. */
    static List<MethodResult> believable(List<MethodResult> results) {
        return results.stream().filter(each -> !each.passed()).toList();
    }

    /** A draft that never travelled, or a mail to oneself that the own provider vouches for. */
    private static boolean isOwn(Message outer, Optional<Mailbox> reader) {
        String author = outer.author().map(Mailbox::addrSpec).orElse("");
        boolean draft = outer.first("Received").isEmpty();
        boolean own =
                reader.isPresent()
                        ? reader.get().addrSpec().equalsIgnoreCase(author)
                        : readers(outer, draft).anyMatch(author::equalsIgnoreCase);
        return own
                && !author.isEmpty()
                && !byOthers(outer, reader)
                && (draft || Authentication.of(outer, reader, Optional.empty()).aligned());
    }

    /** Whoever sends a mail chooses what stands in To, and whom else it goes to. */
    private static Stream<String> readers(Message outer, boolean draft) {
        List<Mailbox> to = outer.mailboxes("To");
        return draft
                ? to.stream().filter(_ -> to.size() == 1).map(Mailbox::addrSpec)
                : SelfSent.handedOverFor(outer).stream().map(Evidence.Field::body);
    }
}
