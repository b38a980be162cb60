package dev.mailcheckup.message;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A mail's octets as they were read, once what copying put around them is taken off. Signatures and
 * evidence need them unchanged; a view, never a copy.
 *
 * @param octets holds the mail; do not change them
 * @param start where the header section begins; an mbox line may stand there
 * @param bodyStart where the body begins, after the empty line; {@code end} where there is none
 * @param end where the mail ends
 */
public record RawMail(byte[] octets, int start, int bodyStart, int end) {

    /** Nothing was given as a mail's source. */
    public static final RawMail NONE = new RawMail(new byte[0], 0, 0, 0);

    private static final int MOST_FIELDS = MessageLimits.STANDARD.headerFields();

    /**
     * A header field in wire form, its folds and its line end included.
     *
     * @param name in lower case, without the white space before the colon
     * @param colon where its body begins less one
     */
    public record Field(String name, int from, int colon, int to) {}

    /** The header fields, top first, found anew by each call in linear time. */
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        int at = start;
        int fieldStart = -1;
        int colon = -1;
        while (at < bodyStart && fields.size() < MOST_FIELDS) {
            int next = nextLine(at);
            if (isEmptyLine(at)) {
                break;
            }
            int begins = octets[at] == ' ' || octets[at] == '\t' ? -1 : colon(at, next);
            if (begins > 0) {
                add(fields, fieldStart, colon, at);
                fieldStart = at;
                colon = begins;
            }
            at = next;
        }
        add(fields, fieldStart, colon, at);
        return fields;
    }

    private void add(List<Field> fields, int from, int colon, int to) {
        if (from >= 0 && fields.size() < MOST_FIELDS) {
            String name = new String(octets, from, colon - from, StandardCharsets.ISO_8859_1);
            fields.add(new Field(lower(name.strip()), from, colon, to));
        }
    }

    /** ASCII only, as field names are. */
    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private int nextLine(int from) {
        int at = from;
        while (at < bodyStart && octets[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, bodyStart);
    }

    private boolean isEmptyLine(int at) {
        return octets[at] == '\n'
                || octets[at] == '\r' && at + 1 < bodyStart && octets[at + 1] == '\n';
    }

    /** The colon after a field name, or -1 where the line begins no field. */
    private int colon(int from, int to) {
        boolean space = false;
        for (int at = from; at < to; at++) {
            byte octet = octets[at];
            if (octet == ':') {
                return at > from ? at : -1;
            }
            boolean blank = octet == ' ' || octet == '\t';
            if (octet <= 0 || octet == 127 || octet < ' ' && !blank || space && !blank) {
                return -1;
            }
            space = blank;
        }
        return -1;
    }
}
