package dev.mailcheckup.suspicion.text;

/** Finds words that are s p e l l e d out or d.o.t.t.e.d, so that they can be joined again. */
final class SpelledOut {

    private static final int FEWEST_LETTERS = 5;

    /** Where the whole text is spelled out, its short words are too. */
    private static final int SHORT_WORD = 2;

    private static final int MANY = 3;
    private static final String SEPARATORS = " .-_*|/";

    private SpelledOut() {}

    /** Where a spelled-out word that starts at {@code start} ends, or -1 where there is none. */
    static int end(String text, int start, boolean all) {
        if (start + 2 >= text.length()) {
            return -1;
        }
        char separator = text.charAt(start + 1);
        if (SEPARATORS.indexOf(separator) < 0
                || (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1)))) {
            return -1;
        }
        int at = start;
        int letters = 0;
        while (at < text.length() && isSingleLetter(text, at)) {
            letters++;
            at += 2;
            if (at - 1 >= text.length() || text.charAt(at - 1) != separator) {
                break;
            }
        }
        return letters >= (all ? SHORT_WORD : FEWEST_LETTERS) ? at - 1 : -1;
    }

    /** Whether so many words are spelled out that the whole text must be. */
    static boolean isHabit(String text) {
        int words = 0;
        for (int i = 0; i < text.length() && words < MANY; ) {
            int end = end(text, i, false);
            words += end > 0 ? 1 : 0;
            i = Math.max(i + 1, end);
        }
        return words >= MANY;
    }

    private static boolean isSingleLetter(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetter(c)
                && !Folding.isUnspaced(c)
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }
}
