package dev.mailcheckup.suspicion;

/** Which sentence says what an explanation comes to. */
public final class VerdictWords {

    private VerdictWords() {}

    /** The key of the one verdict sentence. */
    public static String key(Explanation explanation) {
        return switch (explanation.verdict()) {
            case DANGEROUS, SUSPICIOUS ->
                    "mail.verdict."
                            + explanation.verdict().code()
                            + "."
                            + explanation.kind().code();
            case NOTHING_FOUND, UNREADABLE -> "mail.verdict." + explanation.verdict().code();
        };
    }
}
