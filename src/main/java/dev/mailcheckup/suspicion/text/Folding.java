package dev.mailcheckup.suspicion.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/**
 * Folds each character to the plain letter that a reader takes it for: marks and ornaments go,
 * look-alikes of other scripts become the Latin letter they imitate (Unicode Technical Standard 39,
 * section 4), traditional Chinese becomes simplified. Phrase tables are folded in the same way, so
 * a letter may fold to anything as long as it always does so.
 */
final class Folding {

    private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();
    private static final SpoofChecker LOOK_ALIKES = new SpoofChecker.Builder().build();
    private static final Transliterator TO_ASCII = Transliterator.getInstance("Latin-ASCII");
    private static final Transliterator TO_SIMPLIFIED =
            Transliterator.getInstance("Traditional-Simplified");

    /** What each character of the basic plane folds to; filled as needed, a race is harmless. */
    private static final String[] KNOWN = new String[0x10000];

    private Folding() {}

    /**
     * Letters and digits in lower case, an empty text for what is invisible, a space for others.
     */
    static String of(int codePoint) {
        if (codePoint >= KNOWN.length) {
            return compute(codePoint);
        }
        String known = KNOWN[codePoint];
        if (known == null) {
            known = compute(codePoint);
            KNOWN[codePoint] = known;
        }
        return known;
    }

    /** Whether a script is written without spaces between words. */
    static boolean isUnspaced(int codePoint) {
        return codePoint >= 0x2E80
                && (codePoint < 0xA000
                        || (codePoint >= 0xF900 && codePoint < 0xFB00)
                        || (codePoint >= 0x20000 && codePoint < 0x32000));
    }

    private static String compute(int codePoint) {
        if (codePoint < 0x80) {
            return Character.isLetterOrDigit(codePoint)
                    ? Character.toString(Character.toLowerCase(codePoint))
                    : " ";
        }
        if (UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || isMark(codePoint)) {
            return "";
        }
        if (codePoint >= 0xAC00 && codePoint <= 0xD7A3) {
            return Character.toString(codePoint);
        }
        String plain = Character.toString(codePoint);
        if (UScript.getScript(codePoint) == UScript.HAN) {
            String simplified = TO_SIMPLIFIED.transliterate(plain);
            return simplified.codePointCount(0, simplified.length()) == 1 ? simplified : plain;
        }
        if (UScript.getScript(codePoint) == UScript.CYRILLIC) {
            plain = plainCyrillic(plain.toLowerCase(Locale.ROOT));
        }
        plain = withoutMarks(NFKD.normalize(plain));
        if (!isAscii(plain) && !isUnspaced(codePoint)) {
            plain = withoutMarks(NFKD.normalize(LOOK_ALIKES.getSkeleton(plain)));
            plain = plain.equals("rn") ? "m" : TO_ASCII.transliterate(plain);
        }
        StringBuilder letters = new StringBuilder();
        plain.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.isEmpty() ? " " : letters.toString();
    }

    /**
     * The skeletons of some capitals differ from those of their small letters; a word must fold the
     * same at the start of a sentence. The two letters whose capitals pass for Latin ones stay so.
     */
    private static String plainCyrillic(String small) {
        return switch (small) {
            case "к" -> "k";
            case "м" -> "m";
            default -> small;
        };
    }

    private static String withoutMarks(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().filter(c -> !isMark(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
