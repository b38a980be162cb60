package dev.mailcheckup.message.inspect;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Pages that stand in a script as base64 ({@code atob}) or with percent signs. */
final class Encodings {

    private static final int SHORTEST = 24;
    private static final int MOST = 20;

    private Encodings() {}

    /** The decoded texts of the script's literals that read like a page or an address. */
    static List<String> in(String script) {
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < script.length() && found.size() < MOST) {
            char c = script.charAt(at);
            if (c == '"' || c == '\'' || c == '`') {
                int close = script.indexOf(c, at + 1);
                if (close < 0) {
                    break;
                }
                if (close - at > SHORTEST) {
                    decoded(script.substring(at + 1, close), found);
                }
                at = close;
            }
            at++;
        }
        return found;
    }

    private static void decoded(String literal, List<String> found) {
        String text = "";
        if (literal.indexOf('%') >= 0) {
            text = percent(literal);
        } else if (literal.indexOf('\\') >= 0) {
            text = escapes(literal);
        } else if (isBase64(literal)) {
            text = base64(literal);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("</")
                || lower.contains("<form")
                || lower.contains("<input")
                || lower.contains("<script")
                || lower.contains("http")) {
            found.add(text);
        }
    }

    private static boolean isBase64(String literal) {
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            boolean fits =
                    c >= 'a' && c <= 'z'
                            || c >= 'A' && c <= 'Z'
                            || c >= '0' && c <= '9'
                            || c == '+'
                            || c == '/'
                            || c == '='
                            || c == '\n'
                            || c == '\r';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static String base64(String literal) {
        try {
            return new String(Base64.getMimeDecoder().decode(literal), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String percent(String literal) {
        StringBuilder text = new StringBuilder(literal.length());
        for (int i = 0; i < literal.length(); i++) {
            int octet = literal.charAt(i) == '%' ? hex(literal, i + 1, 2) : -1;
            text.append(octet < 0 ? literal.charAt(i) : (char) octet);
            i += octet < 0 ? 0 : 2;
        }
        return text.toString();
    }

    /** {@code \x3c} and {@code \u003c}. */
    private static String escapes(String literal) {
        StringBuilder text = new StringBuilder(literal.length());
        for (int i = 0; i < literal.length(); i++) {
            char kind =
                    literal.charAt(i) == '\\' && i + 1 < literal.length()
                            ? literal.charAt(i + 1)
                            : 0;
            int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : 0;
            int code = digits == 0 ? -1 : hex(literal, i + 2, digits);
            text.append(code < 0 ? literal.charAt(i) : (char) code);
            i += code < 0 ? 0 : 1 + digits;
        }
        return text.toString();
    }

    private static int hex(String text, int from, int digits) {
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }
}
