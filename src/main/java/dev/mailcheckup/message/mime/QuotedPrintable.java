package dev.mailcheckup.message.mime;

import java.util.Arrays;

/**
 * Quoted-printable (RFC 2045, section 6.7), as leniently as mail programs: an escape that is none
 * stays as it is written. Jakarta Mail throws and catches an exception for each of those, which
 * takes a minute on a mail made of them.
 */
final class QuotedPrintable {

    private QuotedPrintable() {}

    static byte[] decode(byte[] octets, int from, int to) {
        byte[] out = new byte[to - from];
        int size = 0;
        int at = from;
        while (at < to) {
            int lineEnd = Octets.lineEnd(octets, at, to);
            int end = Octets.contentEnd(octets, at, lineEnd);
            int last = end;
            while (last > at && Octets.isSpace(octets[last - 1])) {
                last--;
            }
            boolean soft = last > at && octets[last - 1] == '=';
            size = line(octets, at, soft ? last - 1 : last, out, size);
            if (!soft && lineEnd < to) {
                System.arraycopy(octets, end, out, size, lineEnd + 1 - end);
                size += lineEnd + 1 - end;
            }
            at = lineEnd + 1;
        }
        return Arrays.copyOf(out, size);
    }

    /** Decodes one line behind what is there already, and gives the new size. */
    private static int line(byte[] octets, int from, int to, byte[] out, int sizeBefore) {
        int size = sizeBefore;
        int at = from;
        while (at < to) {
            int high = octets[at] == '=' && at + 2 < to ? hex(octets[at + 1]) : -1;
            int low = high < 0 ? -1 : hex(octets[at + 2]);
            if (low >= 0) {
                out[size++] = (byte) (high * 16 + low);
                at += 3;
            } else {
                out[size++] = octets[at];
                at++;
            }
        }
        return size;
    }

    private static int hex(byte octet) {
        return octet < 0 ? -1 : Character.digit(octet, 16);
    }
}
