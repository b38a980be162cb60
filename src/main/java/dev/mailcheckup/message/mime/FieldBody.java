package dev.mailcheckup.message.mime;

import java.nio.charset.StandardCharsets;

/** A field body (RFC 5322, section 2.2) from octets to what a reader sees. */
final class FieldBody {

    private FieldBody() {}

    /**
     * Unfolds a raw body (one character is one octet) and reads its 8-bit text as UTF-8 or what
     * looks likely; encoded words stay.
     */
    static String unfolded(String rawBody) {
        String joined = joined(rawBody);
        byte[] octets = joined.getBytes(StandardCharsets.ISO_8859_1);
        return TextDecoder.isAscii(octets, 0, octets.length)
                ? joined
                : TextDecoder.decode(octets, null);
    }

    /** The body as a reader sees it: on one line, without control characters. */
    static String decoded(String rawBody) {
        return oneLine(EncodedWords.decode(unfolded(rawBody)));
    }

    /** Line ends go; the white space after them stays as one space. */
    private static String joined(String rawBody) {
        if (rawBody.indexOf('\n') < 0 && rawBody.indexOf('\r') < 0) {
            return rawBody.strip();
        }
        StringBuilder out = new StringBuilder(rawBody.length());
        boolean folded = false;
        for (int i = 0; i < rawBody.length(); i++) {
            char c = rawBody.charAt(i);
            if (c == '\r' || c == '\n') {
                folded = true;
            } else if (folded && (c == ' ' || c == '\t')) {
                continue;
            } else {
                if (folded) {
                    out.append(' ');
                    folded = false;
                }
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
        }
        return out.toString().strip();
    }
}
