package dev.mailcheckup.suspicion.wallet;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;

/**
 * A text with the letters that only look like Latin ones replaced by those, their case kept, and
 * without invisible characters.
 */
final class PlainLetters {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final SpoofChecker LOOK_ALIKES = new SpoofChecker.Builder().build();

    private PlainLetters() {}

    static String of(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(c, plain));
        return plain.toString();
    }

    private static void append(int codePoint, StringBuilder plain) {
        if (codePoint < 0x80) {
            plain.append((char) codePoint);
        } else if (Character.isLetterOrDigit(codePoint) && codePoint < 0x2E80
                || codePoint >= 0xFF00) {
            String same = NFKC.normalize(Character.toString(codePoint));
            String look = isSingleAscii(same) ? same : LOOK_ALIKES.getSkeleton(same);
            plain.append(isSingleAscii(look) ? look : " ");
        } else if (!UCharacter.hasBinaryProperty(
                codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
            plain.append(' ');
        }
    }

    private static boolean isSingleAscii(String text) {
        return text.length() == 1 && text.charAt(0) < 0x80;
    }
}
