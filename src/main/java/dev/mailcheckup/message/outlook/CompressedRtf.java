package dev.mailcheckup.message.outlook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Unpacks the rich text of a mail (MS-OXRTFCP). It can grow to nine times its size at most. */
final class CompressedRtf {

    private static final int HEADER = 16;
    private static final int COMPRESSED = 0x75465a4c;
    private static final int PLAIN = 0x414c454d;
    private static final int WINDOW = 4_096;
    private static final byte[] KNOWN =
            ("{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss "
                            + "\\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New Roman"
                            + "Courier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
                            + "\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx")
                    .getBytes(StandardCharsets.US_ASCII);

    private CompressedRtf() {}

    /** The rich text, at most so many octets; none where this is not packed rich text. */
    static byte[] unpacked(byte[] packed, int most) {
        if (packed.length < HEADER) {
            return new byte[0];
        }
        int kind = LittleEndian.i32(packed, 8);
        if (kind == PLAIN) {
            return Arrays.copyOfRange(packed, HEADER, Math.min(packed.length, HEADER + most));
        }
        return kind == COMPRESSED ? inflated(packed, most) : new byte[0];
    }

    private static byte[] inflated(byte[] packed, int most) {
        byte[] window = Arrays.copyOf(KNOWN, WINDOW);
        int write = KNOWN.length;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = HEADER;
        while (at < packed.length) {
            int flags = LittleEndian.u8(packed, at++);
            for (int bit = 0; bit < 8 && at < packed.length && out.size() < most; bit++) {
                if ((flags >> bit & 1) == 0) {
                    window[write] = packed[at];
                    out.write(packed[at++]);
                    write = (write + 1) % WINDOW;
                    continue;
                }
                if (at + 1 >= packed.length) {
                    return out.toByteArray();
                }
                int reference = LittleEndian.u8(packed, at) << 8 | LittleEndian.u8(packed, at + 1);
                at += 2;
                int read = reference >> 4;
                if (read == write) {
                    return out.toByteArray();
                }
                for (int i = 0; i < (reference & 15) + 2; i++) {
                    byte octet = window[(read + i) % WINDOW];
                    window[write] = octet;
                    out.write(octet);
                    write = (write + 1) % WINDOW;
                }
            }
            if (out.size() >= most) {
                break;
            }
        }
        return out.toByteArray();
    }
}
