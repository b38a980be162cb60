package dev.mailcheckup.suspicion;

import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Message;
import java.util.Optional;

/**
 * From octets to explanation, within the limits of size, time and work at once. What is handed in
 * is kept nowhere.
 */
@FunctionalInterface
public interface MailExplaining {

    /**
     * @param octets the source as pasted or dropped, at most {@link #MOST_OCTETS} and one; more is
     *     cut and told
     * @param reader the reader's own mailbox if they gave it
     */
    Outcome explain(byte[] octets, Optional<Mailbox> reader);

    /** 25 MB. */
    int MOST_OCTETS = 25 * 1024 * 1024;

    /** What came of it. */
    sealed interface Outcome {

        /** With the mail as it was read, to show it and to keep it as evidence. */
        record Explained(Explanation explanation, Message message) implements Outcome {}

        /** The mail kept us longer than the deadline. */
        record TookTooLong() implements Outcome {}

        /** Too many mails are being read at once; later there is room again. */
        record TooBusy() implements Outcome {}
    }
}
