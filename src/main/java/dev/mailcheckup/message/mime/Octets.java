package dev.mailcheckup.message.mime;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reading lines of an octet array without copying it. A line ends with LF or CRLF. */
final class Octets {

    private Octets() {}

    /** The index of the LF that ends the line, or {@code to}. */
    static int lineEnd(byte[] octets, int from, int to) {
        int at = from;
        while (at < to && octets[at] != '\n') {
            at++;
        }
        return at;
    }

    /** The end of the line's content: before its CRLF or LF. */
    static int contentEnd(byte[] octets, int from, int lineEnd) {
        return lineEnd > from && octets[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
    }

    static boolean isSpace(byte octet) {
        return octet == ' ' || octet == '\t';
    }

    static boolean isBlank(byte[] octets, int from, int to) {
        for (int i = from; i < to; i++) {
            if (octets[i] != ' ' && (octets[i] < '\t' || octets[i] > '\r')) {
                return false;
            }
        }
        return true;
    }

    static boolean startsWith(byte[] octets, int from, int to, String ascii) {
        if (to - from < ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if ((octets[from + i] & 0xff) != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Each octet as one character. */
    static String latin(byte[] octets, int from, int to) {
        return new String(octets, from, to - from, StandardCharsets.ISO_8859_1);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
