package dev.mailcheckup.message.mime;

import org.jsoup.parser.Parser;

/**
 * Plain text whose letters are written as numeric character references (HTML, section 13.5), as it
 * is copied out of some mail stores or sent so that filters miss it. A few references may be what a
 * text is about; many in place of letters are the text itself.
 */
final class CharacterReferences {

    private static final int FEWEST = 10;

    /** The ampersand, the hash and six hexadecimal digits reach every letter there is. */
    private static final int LONGEST = 10;

    private CharacterReferences() {}

    static String read(String plainText) {
        return lettersIn(plainText) < FEWEST
                ? plainText
                : Parser.unescapeEntities(plainText, false);
    }

    /** How many references stand for a letter, up to the number that matters. */
    private static int lettersIn(String text) {
        int letters = 0;
        int at = text.indexOf("&#");
        while (at >= 0 && letters < FEWEST) {
            int end = text.indexOf(';', at, Math.min(text.length(), at + LONGEST));
            if (end > 0 && isLetter(text.substring(at + 2, end))) {
                letters++;
            }
            at = text.indexOf("&#", at + 2);
        }
        return letters;
    }

    private static boolean isLetter(String number) {
        boolean hex = number.startsWith("x") || number.startsWith("X");
        try {
            return Character.isLetter(
                    hex ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number));
        } catch (NumberFormatException _) {
            return false;
        }
    }
}
