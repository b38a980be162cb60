package dev.mailcheckup.suspicion;

import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.SenderCode;
import dev.mailcheckup.finding.TextCode;
import dev.mailcheckup.message.Message;
import java.util.Optional;

/**
 * Which sentences say what an explanation comes to. Some cases outrank the kind of mail: a threat
 * to people, somebody inside the reader's own account, a threat to a website, a made-up summons.
 */
public final class VerdictWords {

    private VerdictWords() {}

    /** The key of the one verdict sentence. */
    public static String key(Explanation explanation) {
        String special = special(explanation);
        if (!special.isEmpty()) {
            return "mail.verdict." + special;
        }
        return isWarning(explanation)
                ? "mail.verdict." + explanation.verdict().code() + "." + explanation.kind().code()
                : "mail.verdict." + withoutWarning(explanation);
    }

    /** To find nothing in a part says less than to find nothing in the whole. */
    private static String withoutWarning(Explanation explanation) {
        Message.Source source = explanation.source();
        boolean part = source == Message.Source.BODY_ONLY || source == Message.Source.HEADERS_ONLY;
        boolean nothingFound = explanation.verdict() == Verdict.NOTHING_FOUND;
        return explanation.verdict().code() + (nothingFound && part ? ".part" : "");
    }

    /** The key of the sentence on what kind of mail it is. */
    public static String kind(Explanation explanation) {
        String special = special(explanation);
        return "mail.kind." + (special.isEmpty() ? explanation.kind().code() : special);
    }

    /** The key of the answer to "am I in danger?". */
    public static String danger(Explanation explanation) {
        String special = special(explanation);
        if (!special.isEmpty()) {
            return "mail.danger." + special;
        }
        return "mail.danger."
                + (isWarning(explanation)
                        ? explanation.kind().code()
                        : withoutWarning(explanation));
    }

    /**
     * The key of the sentence on how sure we are; empty where it would read as if we were sure that
     * a mail is harmless, or that a threat is real.
     */
    public static Optional<String> sureness(Explanation explanation) {
        return isWarning(explanation) && special(explanation).isEmpty()
                ? Optional.of("sureness." + explanation.weighing().sureness().code())
                : Optional.empty();
    }

    public static boolean isWarning(Explanation explanation) {
        return explanation.verdict() == Verdict.DANGEROUS
                || explanation.verdict() == Verdict.SUSPICIOUS;
    }

    private static String special(Explanation explanation) {
        if (explanation.kind() != MailKind.EXTORTION || !isWarning(explanation)) {
            return "";
        }
        if (explanation.threatensPeople()) {
            return "violence";
        }
        if (found(SenderCode.SELF_SENT_CONFIRMED, explanation)) {
            return "own-account";
        }
        if (found(TextCode.EXTORTION_THREAT, explanation)) {
            return "";
        }
        if (found(TextCode.ATTACK_THREAT, explanation)
                || found(TextCode.DATA_THREAT, explanation)) {
            return "attack";
        }
        return found(TextCode.FALSE_SUMMONS, explanation) ? "summons" : "";
    }

    private static boolean found(FindingCode code, Explanation explanation) {
        return explanation.findings().stream().anyMatch(each -> each.code() == code);
    }
}
