package dev.mailcheckup.message.mime;

import java.io.ByteArrayOutputStream;

/**
 * Quoted-printable (RFC 2045, section 6.7), as leniently as mail programs: an escape that is none
 * stays as it is written. Jakarta Mail throws and catches an exception for each of those, which
 * takes a minute on a mail made of them.
 */
final class QuotedPrintable {

    private QuotedPrintable() {}

    static byte[] decode(byte[] octets, int from, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(to - from);
        int at = from;
        while (at < to) {
            int lineEnd = Octets.lineEnd(octets, at, to);
            int end = Octets.contentEnd(octets, at, lineEnd);
            int last = end;
            while (last > at && Octets.isSpace(octets[last - 1])) {
                last--;
            }
            boolean soft = last > at && octets[last - 1] == '=';
            line(octets, at, soft ? last - 1 : last, out);
            if (!soft && lineEnd < to) {
                out.write(octets, end, lineEnd + 1 - end);
            }
            at = lineEnd + 1;
        }
        return out.toByteArray();
    }

    private static void line(byte[] octets, int from, int to, ByteArrayOutputStream out) {
        int at = from;
        while (at < to) {
            int high = octets[at] == '=' && at + 2 < to ? hex(octets[at + 1]) : -1;
            int low = high < 0 ? -1 : hex(octets[at + 2]);
            if (low >= 0) {
                out.write(high * 16 + low);
                at += 3;
            } else {
                out.write(octets[at]);
                at++;
            }
        }
    }

    private static int hex(byte octet) {
        return octet < 0 ? -1 : Character.digit(octet, 16);
    }
}
