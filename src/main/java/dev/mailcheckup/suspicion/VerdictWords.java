package dev.mailcheckup.suspicion;

import dev.mailcheckup.finding.FindingCode;

/**
 * Which sentences say what an explanation comes to. Two cases outrank the kind of mail: somebody
 * inside the reader's own account, and a threat to people.
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
                : "mail.verdict." + explanation.verdict().code();
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
                        : explanation.verdict().code());
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
        return explanation.findings().stream()
                        .anyMatch(each -> each.code() == FindingCode.SELF_SENT_CONFIRMED)
                ? "own-account"
                : "";
    }
}
