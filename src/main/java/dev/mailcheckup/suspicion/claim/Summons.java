package dev.mailcheckup.suspicion.claim;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.finding.TextCode;
import dev.mailcheckup.message.BodyPart;
import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.author.FreeMail;
import dev.mailcheckup.suspicion.text.Cue;
import dev.mailcheckup.suspicion.text.Reading;
import java.util.Optional;

/**
 * A made-up summons that stands in a picture or document: the mail itself has few words, so the
 * sender, subject and file names say what it is.
 */
final class Summons {

    private static final int FEW_WORDS = 1200;

    private Summons() {}

    static Optional<Finding> of(Message message) {
        boolean document = message.bodyParts().stream().anyMatch(Summons::isDocument);
        if (!document || message.visibleText().strip().length() > FEW_WORDS) {
            return Optional.empty();
        }
        Mailbox author = message.author().orElse(new Mailbox("", "", ""));
        Optional<Mailbox> reply = message.mailboxes("Reply-To").stream().findFirst();
        boolean repliesToFreeMail =
                reply.isPresent()
                        && FreeMail.isProvider(reply.get().domain())
                        && !reply.get().domain().equals(author.domain());
        boolean fromFreeMail = FreeMail.isProvider(author.domain());
        Reading reading = Reading.of(frontMatter(message, author, reply));
        boolean police = reading.says(Cue.POLICE) || reading.says(Cue.GRAVE_OFFENCE);
        boolean summons = reading.says(Cue.SUMMONS);
        if (summons
                && (police || repliesToFreeMail)
                && !isOfficial(author.domain())
                && (repliesToFreeMail || fromFreeMail)) {
            return Optional.of(
                    new Finding(
                            TextCode.FALSE_SUMMONS,
                            Severity.URGENT,
                            new Evidence.Quote(reading.quote(Cue.SUMMONS))));
        }
        return Optional.empty();
    }

    private static String frontMatter(Message message, Mailbox author, Optional<Mailbox> reply) {
        StringBuilder text = new StringBuilder();
        text.append(author.displayName()).append('\n').append(author.localPart()).append('\n');
        reply.ifPresent(to -> text.append(to.localPart()).append('\n'));
        text.append(message.subject()).append('\n').append(message.visibleText()).append('\n');
        for (BodyPart part : message.bodyParts()) {
            if (part.fileName() != null) {
                text.append(part.fileName()).append('\n');
            }
        }
        return text.toString();
    }

    private static boolean isDocument(BodyPart part) {
        String type = part.mediaType();
        return !type.startsWith("text/")
                && !type.startsWith("message/")
                && !type.startsWith("multipart/");
    }

    private static boolean isOfficial(String domain) {
        return domain.endsWith(".gov") || domain.contains(".gov.") || domain.contains(".gouv.");
    }
}
