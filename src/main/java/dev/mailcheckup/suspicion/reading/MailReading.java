package dev.mailcheckup.suspicion.reading;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.MailCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.message.MessageLimits;
import dev.mailcheckup.message.inspect.FileInspector;
import dev.mailcheckup.message.mime.MessageParser;
import dev.mailcheckup.suspicion.Explainer;
import dev.mailcheckup.suspicion.Explanation;
import dev.mailcheckup.suspicion.Letterhead;
import dev.mailcheckup.suspicion.MailExplaining.Outcome.Explained;
import dev.mailcheckup.suspicion.MailKind;
import dev.mailcheckup.suspicion.Verdict;
import dev.mailcheckup.suspicion.Weighing;
import dev.mailcheckup.suspicion.authentication.AuthenticationSummary;
import dev.mailcheckup.suspicion.authentication.dkim.TextRecords;
import java.util.List;
import java.util.Optional;

/**
 * Parses and explains one mail on the calling thread. Whatever a hostile mail makes our code throw
 * ends here, as a mail that could not be read.
 */
public final class MailReading {

    private MailReading() {}

    public static Explanation explain(
            byte[] octets, MessageLimits limits, Optional<Mailbox> reader) {
        return explain(octets, limits, reader, Optional.empty());
    }

    /**
     * @param records where signers' keys and policies are asked for; empty to ask nobody
     */
    public static Explanation explain(
            byte[] octets,
            MessageLimits limits,
            Optional<Mailbox> reader,
            Optional<TextRecords> records) {
        return read(octets, limits, reader, records).explanation();
    }

    /** The explanation together with the mail as it was read. */
    static Explained read(
            byte[] octets,
            MessageLimits limits,
            Optional<Mailbox> reader,
            Optional<TextRecords> records) {
        try {
            Message message = FileInspector.shared().inspected(MessageParser.parse(octets, limits));
            boolean unreadable = message.source() == Message.Source.UNREADABLE;
            return new Explained(
                    unreadable
                            ? unreadable(message.leftOut())
                            : Explainer.explain(message, reader, records),
                    message);
        } catch (RuntimeException | StackOverflowError e) {
            return new Explained(unreadable(MailCode.MAIL_PART_LEFT_OUT), Message.NONE);
        }
    }

    /** The explanation of what could not be read at all. */
    public static Explanation unreadable(FindingCode why) {
        return unreadable(List.of(Finding.of(why, Severity.UNKNOWN)));
    }

    private static Explanation unreadable(List<Finding> why) {
        return new Explanation(
                Verdict.UNREADABLE,
                MailKind.NONE,
                Weighing.NONE,
                Letterhead.NONE,
                why,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                AuthenticationSummary.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Message.Source.UNREADABLE);
    }
}
