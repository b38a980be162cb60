package dev.mailcheckup.suspicion.text;

/**
 * What stands between quotation marks is what others said: a warning quotes the threat it warns of.
 * A passage ends in its own paragraph, after at most {@link #LONGEST} characters; what stays open
 * is no quotation.
 */
public final class ReportedSpeech {

    private static final int LONGEST = 600;

    /**
     * Each opening mark with the marks that close it, as German, English and Chinese print them.
     */
    private static final String[] PAIRS = {
        "\"\"", "“”", "„“”\"", "«»", "»«", "「」", "『』", "‹›", "＂＂"
    };

    private ReportedSpeech() {}

    /** The text with a blank for each quoted passage; the text itself where nothing is quoted. */
    public static String leftOut(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at) {
                rest.append(' ');
                at = end + 1;
            } else {
                rest.append(text.charAt(at));
                at++;
            }
        }
        return rest.length() == text.length() ? text : rest.toString();
    }

    /** Where the passage that opens here closes, or -1. */
    private static int end(String text, int open) {
        for (String pair : PAIRS) {
            if (pair.charAt(0) == text.charAt(open)) {
                return closing(text, open, pair);
            }
        }
        return -1;
    }

    private static int closing(String text, int open, String pair) {
        int limit = Math.min(text.length(), open + LONGEST + 2);
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (pair.indexOf(c, 1) > 0) {
                return i;
            }
            if (c == '\n' && text.charAt(i - 1) == '\n') {
                return -1;
            }
        }
        return -1;
    }
}
