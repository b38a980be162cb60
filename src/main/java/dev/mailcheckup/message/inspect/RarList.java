package dev.mailcheckup.message.inspect;

import dev.mailcheckup.message.AttachedFile.Look;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The list of files of a rar file of the newer form (RAR 5.0 archive format): each header has a
 * checksum, its size, its kind and its flags, most numbers seven bits an octet.
 */
final class RarList {

    private static final int SIGNATURE = 8;
    private static final int FILE = 2;
    private static final int LOCKED = 4;
    private static final int END = 5;
    private static final int HAS_EXTRA = 1;
    private static final int HAS_CONTENT = 2;
    private static final int IS_FOLDER = 1;
    private static final int HAS_TIME = 2;
    private static final int HAS_CHECKSUM = 4;

    /** The kind of extra record that says a file is locked. */
    private static final int ENCRYPTION = 1;

    private RarList() {}

    static void read(Opening opening, String where, byte[] content) {
        ByteBuffer octets = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        octets.position(Math.min(SIGNATURE, content.length));
        // The names are seen; what the files hold is not.
        Look look = Look.NOT_OPENED;
        while (octets.remaining() > 6 && opening.countsOneMore()) {
            octets.getInt();
            long size = number(octets);
            int start = octets.position();
            if (size <= 0 || size > octets.remaining()) {
                break;
            }
            long kind = number(octets);
            long flags = number(octets);
            if (kind == LOCKED) {
                look = Look.LOCKED;
                break;
            }
            if (kind == END) {
                break;
            }
            long extra = (flags & HAS_EXTRA) != 0 ? number(octets) : 0;
            long packed = (flags & HAS_CONTENT) != 0 ? number(octets) : 0;
            int end = start + (int) size;
            if (kind == FILE && file(opening, where, octets, end, (int) Math.min(extra, size))) {
                look = Look.LOCKED;
            }
            long next = end + packed;
            if (packed < 0 || next > content.length) {
                break;
            }
            octets.position((int) next);
        }
        opening.reach(look);
    }

    /** Whether the file is locked. */
    private static boolean file(
            Opening opening, String where, ByteBuffer octets, int end, int extra) {
        long flags = number(octets);
        number(octets);
        number(octets);
        skip(octets, (flags & HAS_TIME) != 0 ? 4 : 0);
        skip(octets, (flags & HAS_CHECKSUM) != 0 ? 4 : 0);
        number(octets);
        number(octets);
        int length = (int) Math.max(0, Math.min(number(octets), octets.remaining()));
        byte[] name = new byte[length];
        octets.get(name);
        if ((flags & IS_FOLDER) != 0) {
            return false;
        }
        boolean locked = false;
        if (extra > 0 && end - extra >= octets.position()) {
            octets.position(end - extra);
            number(octets);
            locked = number(octets) == ENCRYPTION;
        }
        opening.named(where, new String(name, StandardCharsets.UTF_8), locked);
        return locked;
    }

    private static void skip(ByteBuffer octets, int count) {
        octets.position(Math.min(octets.limit(), octets.position() + count));
    }

    private static long number(ByteBuffer octets) {
        long value = 0;
        for (int shift = 0; shift < 63 && octets.hasRemaining(); shift += 7) {
            byte octet = octets.get();
            value |= (long) (octet & 0x7f) << shift;
            if (octet >= 0) {
                return value;
            }
        }
        return value;
    }
}
