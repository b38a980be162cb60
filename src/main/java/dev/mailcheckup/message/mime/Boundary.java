package dev.mailcheckup.message.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The boundary of a multipart (RFC 2046, section 5.1.1). Where the declared one does not occur, the
 * first line that looks like one is taken.
 *
 * @param octets two hyphens and the boundary
 * @param loose whether other words may follow it on its line
 */
record Boundary(byte[] octets, boolean loose) {

    private static final int LONGEST = 8 * 1024;
    private static final int LINES_LOOKED_AT = 50;

    /** From the line after a delimiter to before the line end of the next. */
    record Range(int from, int to) {}

    static @Nullable Boundary find(@Nullable String declared, byte[] source, int from, int to) {
        if (declared != null && declared.length() <= LONGEST) {
            byte[] octets = ("--" + declared).getBytes(StandardCharsets.ISO_8859_1);
            for (boolean loose : new boolean[] {false, true}) {
                Boundary boundary = new Boundary(octets, loose);
                if (boundary.next(source, from, to) >= 0) {
                    return boundary;
                }
            }
        }
        return guessed(source, from, to);
    }

    /** A first line that begins with two hyphens and is followed by a field. */
    private static @Nullable Boundary guessed(byte[] source, int from, int to) {
        int at = from;
        for (int line = 0; line < LINES_LOOKED_AT && at < to; line++) {
            int lineEnd = Octets.lineEnd(source, at, to);
            int end = Octets.contentEnd(source, at, lineEnd);
            int next = lineEnd + 1;
            if (end - at > 2
                    && end - at <= LONGEST
                    && source[at] == '-'
                    && source[at + 1] == '-'
                    && next < to
                    && HeaderReader.nameEnd(source, next, Octets.lineEnd(source, next, to)) > 0) {
                return new Boundary(Arrays.copyOfRange(source, at, end), false);
            }
            at = next;
        }
        return null;
    }

    /** The parts, at most {@code most} of them; the last may lack its closing delimiter. */
    List<Range> split(byte[] source, int from, int to, int most) {
        List<Range> ranges = new ArrayList<>();
        int delimiter = next(source, from, to);
        while (delimiter >= 0 && ranges.size() < most) {
            int lineEnd = Octets.lineEnd(source, delimiter, to);
            if (closes(source, delimiter, lineEnd)) {
                break;
            }
            int start = Math.min(lineEnd + 1, to);
            delimiter = next(source, start, to);
            int end = delimiter < 0 ? to : beforeLineEnd(source, start, delimiter);
            ranges.add(new Range(start, end));
        }
        return ranges;
    }

    private static int beforeLineEnd(byte[] source, int start, int delimiter) {
        int end = Math.max(start, delimiter - 1);
        return end > start && source[end - 1] == '\r' ? end - 1 : end;
    }

    /** The start of the next line that is a delimiter, or -1. */
    private int next(byte[] source, int from, int to) {
        for (int at = from; at < to; at++) {
            // One comparison for nearly every octet: deep trees are scanned once for each level.
            if (source[at] == '-'
                    && (at == from || source[at - 1] == '\n')
                    && isDelimiter(source, at, to)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isDelimiter(byte[] source, int at, int to) {
        int after = at + octets.length;
        if (after > to || !Arrays.equals(source, at, after, octets, 0, octets.length)) {
            return false;
        }
        int lineEnd = Octets.lineEnd(source, after, to);
        if (after + 1 < lineEnd && source[after] == '-' && source[after + 1] == '-') {
            after += 2;
        }
        if (loose && after < lineEnd && Octets.isSpace(source[after])) {
            return true;
        }
        return Octets.isBlank(source, after, lineEnd);
    }

    private boolean closes(byte[] source, int at, int lineEnd) {
        int after = at + octets.length;
        return after + 1 < lineEnd && source[after] == '-' && source[after + 1] == '-';
    }
}
