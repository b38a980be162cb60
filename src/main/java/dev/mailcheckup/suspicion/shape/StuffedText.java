package dev.mailcheckup.suspicion.shape;

/**
 * Counts words that no one wrote, such as {@code kVcQZ.87217.dUo}: a machine put them in so that no
 * two copies of the mail are alike.
 */
final class StuffedText {

    /** A few stand in any mail: order numbers, file names, tracking codes. */
    private static final int MANY = 12;

    private static final int SHORTEST = 6;
    private static final int CHANGES = 3;

    /** One in so many words; lists of codes and program text have them too, but beside prose. */
    private static final int SHARE = 4;

    private static final int LONGEST_TEXT = 20_000;

    private StuffedText() {}

    static boolean is(String text) {
        int words = 0;
        int made = 0;
        int end = Math.min(text.length(), LONGEST_TEXT);
        int start = 0;
        for (int i = 0; i <= end; i++) {
            if (i == end || Character.isWhitespace(text.charAt(i))) {
                if (i > start) {
                    words++;
                    made += isMade(text, start, i) ? 1 : 0;
                }
                start = i + 1;
            }
        }
        return made >= MANY && made * SHARE >= words;
    }

    /** Whether the sorts of letters (small, capital, digit) change again and again. */
    private static boolean isMade(String text, int start, int end) {
        if (end - start < SHORTEST) {
            return false;
        }
        int changes = 0;
        int last = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '@' || c == ':' || c == '=' || c == '_') {
                return false;
            }
            int sort = sort(c);
            // A capital before small letters is the usual way to begin a word.
            changes += last != 0 && sort != 0 && sort != last && last != 2 ? 1 : 0;
            last = sort == 0 ? last : sort;
        }
        return changes >= CHANGES;
    }

    private static int sort(char c) {
        return Character.isDigit(c)
                ? 1
                : Character.isUpperCase(c) ? 2 : Character.isLetter(c) ? 3 : 0;
    }
}
