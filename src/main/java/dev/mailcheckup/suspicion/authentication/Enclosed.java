package dev.mailcheckup.suspicion.authentication;

import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Message;
import java.util.List;
import java.util.Optional;

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
        List<Mailbox> to = outer.mailboxes("To");
        boolean own =
                reader.map(each -> each.addrSpec().equalsIgnoreCase(author))
                        .orElseGet(() ->
                                to.size() == 1
                                        && to.getFirst().addrSpec().equalsIgnoreCase(author));
        return own
                && !author.isEmpty()
                && !byOthers(outer, reader)
                && (outer.first("Received").isEmpty()
                        || Authentication.of(outer, reader, Optional.empty()).aligned());
    }
}
