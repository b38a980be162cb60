package dev.mailcheckup.message.outlook;

import java.util.HashMap;
import java.util.Map;

/** The fonts of a rich text, for what they say about the charset of its 8-bit letters. */
final class RichTextFonts {

    private static final int MOST = 2_000;

    private final Map<Integer, String> charsets = new HashMap<>();
    private String usual = CodePages.USUAL;
    private int font = -1;

    void usual(String charset) {
        usual = charset;
    }

    void choose(int number) {
        font = number;
    }

    /** The font in use has this Windows charset number. */
    void charset(int number) {
        int page =
                switch (number) {
                    case 128 -> 932;
                    case 129 -> 949;
                    case 134 -> 936;
                    case 136 -> 950;
                    case 161 -> 1253;
                    case 162 -> 1254;
                    case 163 -> 1258;
                    case 177 -> 1255;
                    case 178 -> 1256;
                    case 186 -> 1257;
                    case 204 -> 1251;
                    case 222 -> 874;
                    case 238 -> 1250;
                    default -> 0;
                };
        if (page != 0 && charsets.size() < MOST) {
            charsets.put(font, CodePages.charset(page));
        }
    }

    String charset() {
        return charsets.getOrDefault(font, usual);
    }
}
