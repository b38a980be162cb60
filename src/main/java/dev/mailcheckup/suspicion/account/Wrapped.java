package dev.mailcheckup.suspicion.account;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines by columns: at spaces, beside East Asian characters, or anywhere. */
final class Wrapped {

    /** Signs that begin no line and signs that end none, by the usual rules of Japanese print. */
    private static final String CLOSING = "，。、；：？！）》”’」』】…‥・ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ";

    private static final String OPENING = "（《“‘「『【";

    private Wrapped() {}

    /** At least one line; each at most {@code width} columns, and no less than 20 are taken. */
    static List<String> lines(String text, int width) {
        int most = Math.max(20, width);
        List<String> lines = new ArrayList<>();
        int start = 0;
        int columns = 0;
        int breakAt = -1;
        int at = 0;
        int before = ' ';
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int wide = columns(c);
            if (c == ' ') {
                breakAt = at;
            } else if (at > start && mayPart(before, c)) {
                breakAt = at;
            }
            if (columns + wide > most && at > start) {
                int end = breakAt > start ? breakAt : at;
                lines.add(text.substring(start, end).strip());
                start = end;
                while (start < text.length() && text.charAt(start) == ' ') {
                    start++;
                }
                at = start;
                columns = 0;
                breakAt = -1;
                before = ' ';
                continue;
            }
            before = c;
            columns += wide;
            at += Character.charCount(c);
        }
        String rest = text.substring(start).strip();
        if (!rest.isEmpty() || lines.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }

    private static boolean mayPart(int before, int c) {
        boolean besideWide = columns(c) == 2 || columns(before) == 2;
        return besideWide && CLOSING.indexOf(c) < 0 && OPENING.indexOf(before) < 0;
    }

    /** How many columns of a terminal a character takes (Unicode Annex 11). */
    private static int columns(int c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return switch (UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)) {
            case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
            default -> 1;
        };
    }
}
