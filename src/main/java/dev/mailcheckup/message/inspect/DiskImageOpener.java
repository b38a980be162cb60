package dev.mailcheckup.message.inspect;

import dev.mailcheckup.message.AttachedFile.Look;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** A disk image (ECMA-119, known as ISO 9660), by its long names (Joliet) where it has them. */
final class DiskImageOpener {

    private static final int SECTOR = 2_048;
    private static final int FIRST_DESCRIPTOR = 16;
    private static final int MOST_DESCRIPTORS = 16;
    private static final int PRIMARY = 1;
    private static final int SUPPLEMENTARY = 2;
    private static final int ROOT = 156;
    private static final int SHORTEST_RECORD = 34;
    private static final int FOLDER = 2;

    private record Extent(String path, int start, int length) {}

    private final Opening opening;
    private final String where;
    private final ByteBuffer disk;
    private final Deque<Extent> folders = new ArrayDeque<>();
    private final Set<Integer> seen = new HashSet<>();
    private Charset names = StandardCharsets.US_ASCII;

    private DiskImageOpener(Opening opening, String where, byte[] content) {
        this.opening = opening;
        this.where = where;
        this.disk = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    static void open(Opening opening, String where, byte[] content) throws IOException {
        new DiskImageOpener(opening, where, content).read();
    }

    private void read() throws IOException {
        int root = -1;
        for (int i = 0; i < MOST_DESCRIPTORS; i++) {
            int at = (FIRST_DESCRIPTOR + i) * SECTOR;
            if (at + SECTOR > disk.limit()) {
                break;
            }
            int kind = disk.get(at);
            if (kind == PRIMARY && root < 0) {
                root = at + ROOT;
            } else if (kind == SUPPLEMENTARY && disk.get(at + 88) == '%') {
                root = at + ROOT;
                names = StandardCharsets.UTF_16BE;
            }
        }
        if (root < 0) {
            opening.reach(Look.NOT_OPENED);
            return;
        }
        folder("", root);
        while (!folders.isEmpty()) {
            if (!list(folders.remove())) {
                return;
            }
        }
    }

    /** Each folder once: their records may point in a circle. */
    private void folder(String path, int record) {
        int start = disk.getInt(record + 2);
        if (seen.add(start)) {
            folders.add(new Extent(path, start, disk.getInt(record + 10)));
        }
    }

    private boolean list(Extent folder) throws IOException {
        long at = (long) folder.start() * SECTOR;
        long end = Math.min(disk.limit(), at + Math.max(0, folder.length()));
        while (at >= 0 && at + SHORTEST_RECORD <= end) {
            int record = (int) at;
            int length = disk.get(record) & 0xff;
            if (length < SHORTEST_RECORD || record + length > end) {
                // No record goes over the end of a sector; the rest of it is empty.
                at = (at / SECTOR + 1) * SECTOR;
                continue;
            }
            at += length;
            int letters = Math.min(disk.get(record + 32) & 0xff, length - 33);
            if (letters == 1 && disk.get(record + 33) <= 1) {
                continue;
            }
            if (!opening.countsOneMore()) {
                return false;
            }
            String path = folder.path() + name(record + 33, letters);
            if ((disk.get(record + 25) & FOLDER) != 0) {
                folder(path + "/", record);
            } else if (!file(path, record)) {
                return false;
            }
        }
        return true;
    }

    private boolean file(String path, int record) throws IOException {
        long from = (long) disk.getInt(record + 2) * SECTOR;
        int start = (int) Math.max(0, Math.min(disk.limit(), from));
        int length = Math.max(0, Math.min(disk.getInt(record + 10), disk.limit() - start));
        var octets = new ByteArrayInputStream(disk.array(), start, length);
        return opening.inside(where, path, octets, length, Opening.DEEPEST - 2);
    }

    private String name(int at, int length) {
        String name = new String(disk.array(), at, length, names);
        int version = name.indexOf(';');
        return version < 0 ? name : name.substring(0, version);
    }
}
