package dev.mailcheckup.message.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Decodes encoded words (RFC 2047) in a field body, more leniently than the standard: anywhere in
 * the text, with spaces inside, and with characters split over adjacent words of one charset.
 * Linear in the length of the text. What is not an encoded word stays as it is.
 */
final class EncodedWords {

    private static final int LONGEST_WORD = 2_000;
    private static final int LONGEST_CHARSET = 60;

    private EncodedWords() {}

    static String decode(String text) {
        if (!text.contains("=?")) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        ByteArrayOutputStream pending = new ByteArrayOutputStream();
        String charset = "";
        int at = 0;
        Word word = next(text, at);
        while (word != null) {
            String between = text.substring(at, word.start());
            boolean joined = pending.size() > 0 && between.isBlank();
            if (!joined || !charset.equalsIgnoreCase(word.charset())) {
                flush(pending, charset, out);
            }
            out.append(joined ? "" : between);
            charset = word.charset();
            pending.writeBytes(word.octets());
            at = word.end();
            word = next(text, at);
        }
        flush(pending, charset, out);
        return out.append(text, at, text.length()).toString();
    }

    private static @Nullable Word next(String text, int from) {
        int start = text.indexOf("=?", from);
        while (start >= 0) {
            Word word = word(text, start);
            if (word != null) {
                return word;
            }
            start = text.indexOf("=?", start + 2);
        }
        return null;
    }

    private static void flush(ByteArrayOutputStream pending, String charset, StringBuilder out) {
        if (pending.size() > 0) {
            out.append(TextDecoder.decode(pending.toByteArray(), charset));
            pending.reset();
        }
    }

    private record Word(int start, String charset, byte[] octets, int end) {}

    private static @Nullable Word word(String text, int start) {
        int charsetEnd = find(text, start + 2, LONGEST_CHARSET);
        if (charsetEnd < 0 || charsetEnd + 2 >= text.length()) {
            return null;
        }
        char encoding = text.charAt(charsetEnd + 1);
        if (text.charAt(charsetEnd + 2) != '?') {
            return null;
        }
        int end = closing(text, charsetEnd + 3);
        if (end < 0) {
            return null;
        }
        String charset = text.substring(start + 2, charsetEnd);
        int language = charset.indexOf('*');
        String data = text.substring(charsetEnd + 3, end);
        byte[] octets =
                switch (encoding) {
                    case 'b', 'B' -> base64(data);
                    case 'q', 'Q' -> q(data);
                    default -> null;
                };
        return octets == null
                ? null
                : new Word(
                        start,
                        language < 0 ? charset : charset.substring(0, language),
                        octets,
                        end + 2);
    }

    private static int find(String text, int from, int within) {
        int limit = Math.min(text.length(), from + within);
        for (int i = from; i < limit; i++) {
            if (text.charAt(i) == '?') {
                return i;
            }
        }
        return -1;
    }

    private static int closing(String text, int from) {
        int limit = Math.min(text.length() - 1, from + LONGEST_WORD);
        for (int i = from; i < limit; i++) {
            if (text.charAt(i) == '?' && text.charAt(i + 1) == '=') {
                return i;
            }
            // Another word begins, unless this is the padding and the end of base64.
            boolean opens = text.charAt(i) == '=' && text.charAt(i + 1) == '?';
            if (opens && (i + 2 >= text.length() || text.charAt(i + 2) != '=')) {
                return -1;
            }
        }
        return -1;
    }

    private static byte[] base64(String data) {
        StringBuilder clean = new StringBuilder(data.length());
        for (int i = 0; i < data.length(); i++) {
            char c = data.charAt(i);
            if (c < 128 && Character.isLetterOrDigit(c) || c == '+' || c == '/') {
                clean.append(c);
            }
        }
        if (clean.length() % 4 == 1) {
            clean.setLength(clean.length() - 1);
        }
        return Base64.getDecoder().decode(clean.toString());
    }

    private static byte[] q(String data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(data.length());
        for (int i = 0; i < data.length(); i++) {
            char c = data.charAt(i);
            int high = c == '=' && i + 2 < data.length() ? hex(data.charAt(i + 1)) : -1;
            int low = high < 0 ? -1 : hex(data.charAt(i + 2));
            if (low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else if (c == '_') {
                out.write(' ');
            } else if (c < 128) {
                out.write(c);
            } else {
                out.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static int hex(char c) {
        return c < 128 ? Character.digit(c, 16) : -1;
    }
}
