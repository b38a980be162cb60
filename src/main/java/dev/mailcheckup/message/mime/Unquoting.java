package dev.mailcheckup.message.mime;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** Takes one level of {@code >} or the common indentation off each line of a pasted source. */
final class Unquoting {

    private static final int LINES_LOOKED_AT = 40;

    private Unquoting() {}

    /** Null where the lines share neither. */
    static byte @Nullable [] oneLevelLess(byte[] octets) {
        int lines = 0;
        int quoted = 0;
        int indent = Integer.MAX_VALUE;
        int at = 0;
        while (at < octets.length && lines < LINES_LOOKED_AT) {
            int end = Octets.lineEnd(octets, at, octets.length);
            if (!Octets.isBlank(octets, at, end)) {
                lines++;
                quoted += octets[at] == '>' ? 1 : 0;
                indent = Math.min(indent, spaces(octets, at, end));
            }
            at = end + 1;
        }
        if (lines == 0 || quoted * 5 < lines * 4 && indent == 0) {
            return null;
        }
        return stripped(octets, indent);
    }

    private static byte[] stripped(byte[] octets, int indent) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(octets.length);
        int at = 0;
        while (at < octets.length) {
            int end = Octets.lineEnd(octets, at, octets.length);
            int from = Math.min(end, at + Math.min(indent, spaces(octets, at, end)));
            if (indent == 0 && from < end && octets[from] == '>') {
                from++;
                from += from < end && octets[from] == ' ' ? 1 : 0;
            }
            out.write(octets, from, Math.min(end + 1, octets.length) - from);
            at = end + 1;
        }
        return out.toByteArray();
    }

    private static int spaces(byte[] octets, int at, int end) {
        int i = at;
        while (i < end && Octets.isSpace(octets[i])) {
            i++;
        }
        return i - at;
    }
}
