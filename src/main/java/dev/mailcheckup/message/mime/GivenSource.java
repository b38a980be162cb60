package dev.mailcheckup.message.mime;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Undoes what copying does to a mail's source: a byte order mark, UTF-16, an mbox line, blank lines
 * on top, the words of a "view source" page above, a common indentation, a level of {@code >}.
 *
 * @param octets the source, with LF or CRLF line ends
 * @param start where the mail begins
 * @param hasHeader whether a header section begins there
 */
record GivenSource(byte[] octets, int start, boolean hasHeader) {

    private static final int LINES_ABOVE = 60;
    private static final int QUOTE_LEVELS = 3;
    private static final int WIDE_LOOKED_AT = 400;
    private static final int LONGEST_BUTTON = 60;
    private static final int MOST_BUTTONS = 6;
    private static final int FIELDS_LOOKED_AT = 200;

    static GivenSource of(byte[] given) {
        byte[] octets = PastedForm.undone(withLineFeeds(inUtf8(given)));
        GivenSource plain = plain(octets);
        if (plain.hasHeader) {
            int real = headerBelowTable(octets, plain.start);
            return real < 0 ? plain : new GivenSource(octets, real, true);
        }
        byte[] stripped = octets;
        for (int level = 0; level < QUOTE_LEVELS; level++) {
            byte[] less = Unquoting.oneLevelLess(stripped);
            if (less == null) {
                break;
            }
            stripped = less;
            GivenSource unquoted = plain(stripped);
            if (unquoted.hasHeader) {
                return unquoted;
            }
        }
        int below = headerBelow(octets, plain.start);
        return below < 0 ? plain : new GivenSource(octets, below, true);
    }

    private static GivenSource plain(byte[] octets) {
        int start = Octets.startsWith(octets, 0, octets.length, "\u00ef\u00bb\u00bf") ? 3 : 0;
        while (start < octets.length) {
            int lineEnd = Octets.lineEnd(octets, start, octets.length);
            if (!Octets.isBlank(octets, start, lineEnd)) {
                break;
            }
            start = Math.min(lineEnd + 1, octets.length);
        }
        int first = start;
        if (Octets.startsWith(octets, start, octets.length, "From ")
                || Octets.startsWith(octets, start, octets.length, ">From ")) {
            first = Octets.lineEnd(octets, start, octets.length) + 1;
        }
        return new GivenSource(octets, start, looksLikeHeader(octets, first, false));
    }

    /**
     * Whether a header section begins here: the first line is a known field and either another
     * follows or nothing but this field stands above the blank line.
     */
    private static boolean looksLikeHeader(byte[] octets, int from, boolean wantsTrace) {
        int at = from;
        int known = 0;
        int trace = 0;
        for (int line = 0; line < FIELDS_LOOKED_AT && at < octets.length; line++) {
            int lineEnd = Octets.lineEnd(octets, at, octets.length);
            int end = Octets.contentEnd(octets, at, lineEnd);
            if (Octets.isBlank(octets, at, end)) {
                return known >= 1 && !wantsTrace;
            }
            int colon = HeaderReader.nameEnd(octets, at, end);
            if (colon > 0) {
                String name = Octets.latin(octets, at, colon);
                known += KnownFields.contains(name) ? 1 : 0;
                trace += KnownFields.isTrace(name) ? 1 : 0;
                if (wantsTrace ? trace >= 2 && known >= 3 : known >= 2) {
                    return true;
                }
            } else if (line == 0) {
                return false;
            }
            if (line == 0 && colon > 0 && known == 0 && !isFieldLike(octets, lineEnd + 1)) {
                return false;
            }
            at = lineEnd + 1;
        }
        return known >= 1 && !wantsTrace;
    }

    private static boolean isFieldLike(byte[] octets, int at) {
        if (at >= octets.length) {
            return false;
        }
        int end = Octets.lineEnd(octets, at, octets.length);
        return Octets.isSpace(octets[at]) || HeaderReader.nameEnd(octets, at, end) > 0;
    }

    /** A "view source" page puts its own table above the source. */
    private static int headerBelow(byte[] octets, int start) {
        int at = start;
        for (int line = 0; line < LINES_ABOVE && at < octets.length; line++) {
            int end = Octets.lineEnd(octets, at, octets.length);
            int colon = HeaderReader.nameEnd(octets, at, end);
            if (colon > 0
                    && KnownFields.contains(Octets.latin(octets, at, colon))
                    && looksLikeHeader(octets, at, true)) {
                return at;
            }
            at = end + 1;
        }
        return -1;
    }

    /**
     * Some pages show a table of a few fields, a line or two of buttons, and then the source. The
     * header section is the one below then.
     */
    private static int headerBelowTable(byte[] octets, int start) {
        int at = start;
        int buttons = 0;
        boolean inTable = true;
        for (int line = 0; line < LINES_ABOVE && at < octets.length; line++) {
            int end = Octets.lineEnd(octets, at, octets.length);
            boolean blank = Octets.isBlank(octets, at, end);
            int colon = HeaderReader.nameEnd(octets, at, end);
            String name = colon < 0 ? "" : Octets.latin(octets, at, colon);
            if (inTable && KnownFields.isTrace(name)) {
                return -1;
            }
            if (!inTable && KnownFields.contains(name)) {
                return looksLikeHeader(octets, at, true) ? at : -1;
            }
            if (!inTable && !blank) {
                buttons++;
                if (end - at > LONGEST_BUTTON || buttons > MOST_BUTTONS) {
                    return -1;
                }
            }
            inTable &= !blank;
            at = end + 1;
        }
        return -1;
    }

    private static byte[] inUtf8(byte[] given) {
        Charset wide = wide(given);
        return wide == null ? given : new String(given, wide).getBytes(StandardCharsets.UTF_8);
    }

    /** UTF-16, by its mark or because every other octet of what is mostly Latin is zero. */
    private static @Nullable Charset wide(byte[] given) {
        if (given.length < 4) {
            return null;
        }
        if (given[0] == (byte) 0xff && given[1] == (byte) 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (given[0] == (byte) 0xfe && given[1] == (byte) 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        int[] zeros = new int[2];
        int looked = Math.min(given.length & ~1, WIDE_LOOKED_AT);
        for (int i = 0; i < looked; i++) {
            zeros[i & 1] += given[i] == 0 ? 1 : 0;
        }
        if (zeros[0] == 0 && zeros[1] * 4 > looked) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[1] == 0 && zeros[0] * 4 > looked ? StandardCharsets.UTF_16BE : null;
    }

    /** Old Mac line ends: CR alone, and no LF anywhere. */
    private static byte[] withLineFeeds(byte[] octets) {
        boolean carriage = false;
        for (byte octet : octets) {
            if (octet == '\n') {
                return octets;
            }
            carriage |= octet == '\r';
        }
        if (!carriage) {
            return octets;
        }
        byte[] changed = octets.clone();
        for (int i = 0; i < changed.length; i++) {
            changed[i] = changed[i] == '\r' ? (byte) '\n' : changed[i];
        }
        return changed;
    }
}
