package dev.mailcheckup.address;

import org.jsoup.nodes.Element;

/**
 * The text that a style puts beside an element: strings and attributes (CSS Content, section 2).
 */
final class StyleContent {

    private static final int LONGEST_ESCAPE = 6;

    private StyleContent() {}

    static String text(String value, Element element) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < value.length()) {
            char c = value.charAt(i);
            if (c == '"' || c == '\'') {
                int end = endOfQuote(value, i);
                text.append(unescaped(value.substring(i + 1, Math.min(end, value.length()))));
                i = end + 1;
            } else if (value.startsWith("attr(", i)) {
                int end = value.indexOf(')', i);
                end = end < 0 ? value.length() : end;
                text.append(element.attr(value.substring(i + 5, end).strip()));
                i = end + 1;
            } else {
                i++;
            }
        }
        return text.toString();
    }

    /** The closing quote for an opening one at this place; else the place itself. */
    static int endOfQuote(String text, int at) {
        char quote = text.charAt(at);
        if (quote != '"' && quote != '\'') {
            return at;
        }
        int i = at + 1;
        while (i < text.length() && text.charAt(i) != quote) {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    /** A backslash and up to six hex digits are a letter (CSS Syntax, section 4.3.7). */
    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) != '\\') {
                plain.append(text.charAt(i++));
                continue;
            }
            int end = ++i;
            while (end < text.length()
                    && end - i < LONGEST_ESCAPE
                    && Character.digit(text.charAt(end), 16) >= 0) {
                end++;
            }
            if (end == i) {
                continue;
            }
            int letter = Integer.parseInt(text.substring(i, end), 16);
            plain.appendCodePoint(Character.isValidCodePoint(letter) ? letter : 0xfffd);
            i = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        }
        return plain.toString();
    }
}
