package dev.mailcheckup.message.inspect;

import dev.mailcheckup.message.AttachedFile;
import dev.mailcheckup.message.AttachedFile.Look;
import dev.mailcheckup.message.AttachedFile.Trait;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The main streams of documents of Office 97 to 2003. */
final class OldOfficeStreams {

    /** [MS-XLS] 2.4.28: a sheet with its kind; 1 is a macro sheet (Excel 4). */
    private static final int BOUND_SHEET = 0x85;

    private static final int FILE_PASS = 0x2f;
    private static final int MACRO_SHEET = 1;

    /** [MS-DOC] 2.5.1: the flags of the file, the ninth says that it is locked. */
    private static final int WORD_FLAGS = 10;

    private static final int WORD_LOCKED = 0x0100;

    /** [MS-PPT] 2.4.10: the record that says there are macros. */
    private static final int SLIDES_MACROS = 0x03ff;

    private static final int SHORTEST_RUN = 5;

    private OldOfficeStreams() {}

    static void workbook(Opening opening, String where, byte[] octets) {
        ByteBuffer records = ByteBuffer.wrap(octets).order(ByteOrder.LITTLE_ENDIAN);
        while (records.remaining() >= 4) {
            int kind = records.getShort() & 0xffff;
            int length = records.getShort() & 0xffff;
            int next = records.position() + length;
            if (kind == FILE_PASS) {
                opening.reach(Look.LOCKED);
                return;
            }
            if (kind == BOUND_SHEET && length > 6 && next <= records.limit()) {
                if (records.get(records.position() + 5) == MACRO_SHEET) {
                    opening.sign(Trait.COMMANDS, where);
                }
            }
            if (next > records.limit()) {
                break;
            }
            records.position(next);
        }
        text(opening, octets);
    }

    static void slides(Opening opening, String where, byte[] octets) {
        ByteBuffer records = ByteBuffer.wrap(octets).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 8 <= octets.length; i++) {
            if ((records.getShort(i) & 0xffff) == SLIDES_MACROS
                    && i >= 2
                    && octets[i - 2] == 0x0f) {
                opening.sign(Trait.MACROS, where);
                break;
            }
        }
        text(opening, octets);
    }

    /** The runs of letters in it, of one octet or two each: enough for words and addresses. */
    static void text(Opening opening, byte[] octets) {
        boolean word =
                octets.length > WORD_FLAGS + 1
                        && (octets[0] & 0xff) == 0xec
                        && (octets[1] & 0xff) == 0xa5;
        if (word
                && ((octets[WORD_FLAGS] & 0xff | (octets[WORD_FLAGS + 1] & 0xff) << 8)
                                & WORD_LOCKED)
                        != 0) {
            opening.reach(Look.LOCKED);
            return;
        }
        StringBuilder text = new StringBuilder();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < octets.length && text.length() < AttachedFile.MOST_CHARACTERS; i++) {
            int octet = octets[i] & 0xff;
            boolean wide = i + 1 < octets.length && octets[i + 1] == 0;
            if (octet >= ' ' && octet < 0x7f || octet == '\r' || octet == '\t' || octet >= 0xc0) {
                run.append(octet == '\r' ? '\n' : (char) octet);
                i += wide ? 1 : 0;
            } else {
                end(run, text);
            }
        }
        end(run, text);
        opening.words(text.toString());
    }

    private static void end(StringBuilder run, StringBuilder text) {
        if (run.length() >= SHORTEST_RUN && run.indexOf(" ") > 0 || run.indexOf("http") >= 0) {
            text.append(run).append('\n');
        }
        run.setLength(0);
    }
}
