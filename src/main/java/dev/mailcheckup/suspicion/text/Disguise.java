package dev.mailcheckup.suspicion.text;

/**
 * What was done to the letters so that mail filters do not read the words.
 *
 * @param mixedWords words that mix letters of several scripts, or use ornamental letters
 * @param invisible invisible characters inside words
 * @param bracketed made-up words in brackets between real ones
 * @param spelledOut words written l i k e this
 */
public record Disguise(int mixedWords, int invisible, int bracketed, int spelledOut) {

    public static final Disguise NONE = new Disguise(0, 0, 0, 0);

    /** Whether it is too much for a slip of the keyboard or a name in a foreign script. */
    public boolean isDeliberate() {
        return mixedWords >= 3 || invisible >= 5 || bracketed > 0 || spelledOut > 2;
    }
}
