package dev.mailcheckup.address;

import org.jsoup.parser.Parser;

/** A text with its character references and percent signs turned into letters. */
final class Decoded {

    private Decoded() {}

    static String text(String source) {
        return percent(Parser.unescapeEntities(source, false));
    }

    /** Only what stands for ASCII: an address in a link needs no more. */
    private static String percent(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int value = text.charAt(i) == '%' ? hex(text, i + 1) : -1;
            if (value >= ' ' && value < 0x7f) {
                decoded.append((char) value);
                i += 2;
            } else {
                decoded.append(text.charAt(i));
            }
        }
        return decoded.toString();
    }

    private static int hex(String text, int at) {
        if (at + 2 > text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
