package dev.mailcheckup.web.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Reads the parts of a form (RFC 7578) that is already in memory. The servlet container's own
 * reader would put each part in a file.
 */
final class FormParts {

    private static final int MOST_PARTS = 10;
    private static final int LONGEST_HEADER = 8 * 1024;
    private static final byte[] BLANK_LINE = ascii("\r\n\r\n");

    /**
     * @param fileName as the caller's program sent it, or an empty text
     */
    record Part(String name, String fileName, byte[] content) {

        String text() {
            return new String(content, StandardCharsets.UTF_8).strip();
        }
    }

    private FormParts() {}

    /** The first parts, in order; what does not keep to the form is left out. */
    static List<Part> of(byte[] body, String boundary) {
        List<Part> parts = new ArrayList<>();
        byte[] delimiter = ascii("\r\n--" + boundary);
        byte[] first = ascii("--" + boundary);
        int at = startsWith(body, first) ? first.length : after(body, delimiter, 0);
        while (at >= 0 && parts.size() < MOST_PARTS) {
            int headerEnd = indexOf(body, BLANK_LINE, at);
            int next = indexOf(body, delimiter, at);
            if (headerEnd < 0 || next < headerEnd || headerEnd - at > LONGEST_HEADER) {
                break;
            }
            String header = new String(body, at, headerEnd - at, StandardCharsets.UTF_8);
            int contentStart = Math.min(headerEnd + BLANK_LINE.length, next);
            parts.add(
                    new Part(
                            parameter(header, "name"),
                            parameter(header, "filename"),
                            Arrays.copyOfRange(body, contentStart, next)));
            at = next + delimiter.length;
        }
        return parts;
    }

    /** A parameter of Content-Disposition; only ASCII changes in lower case, so places stay. */
    private static String parameter(String header, String name) {
        for (String line : header.split("\r\n", -1)) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-disposition:")) {
                for (String piece : line.split(";", -1)) {
                    String[] pair = piece.strip().split("=", 2);
                    if (pair.length == 2 && pair[0].strip().equalsIgnoreCase(name)) {
                        return pair[1].strip().replace("\"", "");
                    }
                }
            }
        }
        return "";
    }

    private static int after(byte[] body, byte[] wanted, int from) {
        int at = indexOf(body, wanted, from);
        return at < 0 ? -1 : at + wanted.length;
    }

    private static int indexOf(byte[] body, byte[] wanted, int from) {
        for (int at = from; at <= body.length - wanted.length; at++) {
            if (body[at] == wanted[0] && matches(body, wanted, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] body, byte[] wanted) {
        return body.length >= wanted.length && matches(body, wanted, 0);
    }

    private static boolean matches(byte[] body, byte[] wanted, int at) {
        return Arrays.equals(body, at, at + wanted.length, wanted, 0, wanted.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
