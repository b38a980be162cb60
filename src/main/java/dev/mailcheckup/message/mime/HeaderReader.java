package dev.mailcheckup.message.mime;

import dev.mailcheckup.message.HeaderField;
import dev.mailcheckup.message.MessageLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads a header section (RFC 5322, section 2.2) in one linear pass. Lenient: an mbox line on top
 * is skipped, a line that lost its fold is joined to the field above when more fields follow, any
 * other line without a field name begins the body.
 */
final class HeaderReader {

    private static final int LONGEST_NAME = 100;
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "ftp", "tel");

    private HeaderReader() {}

    static HeaderSection read(byte[] octets, int from, int to, MessageLimits limits) {
        List<HeaderField> fields = new ArrayList<>();
        int seen = 0;
        int longest = 0;
        int nameStart = -1;
        int at = from;
        while (at < to) {
            int lineEnd = Octets.lineEnd(octets, at, to);
            int end = Octets.contentEnd(octets, at, lineEnd);
            int next = Math.min(lineEnd + 1, to);
            boolean separator = end == at || isSeparator(octets, at, end, next, to);
            boolean begins = !separator && nameEnd(octets, at, end) > 0;
            boolean continues =
                    !separator
                            && !begins
                            && nameStart >= 0
                            && (Octets.isSpace(octets[at]) || fieldFollows(octets, next, to));
            boolean envelope =
                    !begins
                            && nameStart < 0
                            && (Octets.startsWith(octets, at, end, "From ")
                                    || Octets.startsWith(octets, at, end, ">From "));
            if (!continues && !envelope && nameStart >= 0) {
                seen++;
                longest = Math.max(longest, at - nameStart);
                if (fields.size() < limits.headerFields()
                        && nameStart - from < limits.headerOctets()) {
                    fields.add(field(octets, nameStart, at, limits));
                }
                nameStart = -1;
            }
            if (separator) {
                return new HeaderSection(fields, next, seen, at - from, longest);
            }
            if (begins) {
                nameStart = at;
            } else if (!continues && !envelope) {
                return new HeaderSection(fields, at, seen, at - from, longest);
            }
            at = next;
        }
        if (nameStart >= 0) {
            seen++;
            longest = Math.max(longest, to - nameStart);
            if (fields.size() < limits.headerFields() && nameStart - from < limits.headerOctets()) {
                fields.add(field(octets, nameStart, to, limits));
            }
        }
        return new HeaderSection(fields, to, seen, to - from, longest);
    }

    /** The index of the colon if a field begins here, or -1. */
    static int nameEnd(byte[] octets, int at, int end) {
        int i = at;
        while (i < end && i - at <= LONGEST_NAME && octets[i] > ' ' && octets[i] < 127) {
            if (octets[i] == ':') {
                return i > at && !isScheme(octets, at, i) ? i : -1;
            }
            i++;
        }
        int name = i;
        while (i < end && i - at <= LONGEST_NAME && Octets.isSpace(octets[i])) {
            i++;
        }
        return name > at && i > name && i < end && octets[i] == ':' ? i : -1;
    }

    private static boolean isScheme(byte[] octets, int at, int colon) {
        return colon - at <= 6 && SCHEMES.contains(Octets.lower(Octets.latin(octets, at, colon)));
    }

    /** A line of white space alone ends the section unless the section plainly goes on. */
    private static boolean isSeparator(byte[] octets, int at, int end, int next, int to) {
        return Octets.isBlank(octets, at, end) && !fieldFollows(octets, next, to);
    }

    private static boolean fieldFollows(byte[] octets, int from, int to) {
        int at = from;
        for (int line = 0; line < 3 && at < to; line++) {
            int lineEnd = Octets.lineEnd(octets, at, to);
            int end = Octets.contentEnd(octets, at, lineEnd);
            if (end == at) {
                return false;
            }
            int colon = nameEnd(octets, at, end);
            if (colon > 0) {
                return KnownFields.contains(Octets.latin(octets, at, colon));
            }
            at = lineEnd + 1;
        }
        return false;
    }

    private static HeaderField field(byte[] octets, int at, int end, MessageLimits limits) {
        int limit = Math.min(end, at + limits.fieldOctets());
        int colon = at;
        while (octets[colon] != ':') {
            colon++;
        }
        int last = limit;
        while (last > colon + 1 && (octets[last - 1] == '\n' || octets[last - 1] == '\r')) {
            last--;
        }
        String raw = Octets.latin(octets, colon + 1, last);
        return new HeaderField(
                Octets.latin(octets, at, colon).strip(), raw, FieldBody.decoded(raw));
    }
}
