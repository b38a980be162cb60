package dev.mailcheckup.suspicion.text;

/** Finds words that are s p e l l e d out or d.o.t.t.e.d, so that they can be joined again. */
final class SpelledOut {

    private static final int FEWEST_LETTERS = 5;
    private static final String SEPARATORS = " .-_*|/";

    private SpelledOut() {}

    /** Where a spelled-out word that starts at {@code start} ends, or -1 where there is none. */
    static int end(String text, int start) {
        if (start + 2 >= text.length()
                || (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1)))) {
            return -1;
        }
        char separator = text.charAt(start + 1);
        if (SEPARATORS.indexOf(separator) < 0) {
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
        return letters >= FEWEST_LETTERS ? at - 1 : -1;
    }

    private static boolean isSingleLetter(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetter(c)
                && !Folding.isUnspaced(c)
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }
}
