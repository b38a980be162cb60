package dev.mailcheckup.message.outlook;

import static dev.mailcheckup.message.outlook.LittleEndian.i32;
import static dev.mailcheckup.message.outlook.LittleEndian.i64;
import static dev.mailcheckup.message.outlook.LittleEndian.u16;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * A compound file (MS-CFB): storages and streams in chains of sectors, like a small disk. Made for
 * hostile files: no chain is followed round in circles, and all streams together give no more
 * octets than the file holds, even where they claim the same sectors.
 */
final class CompoundFile {

    private static final int HEADER_SECTORS = 109;
    private static final int ENTRY = 128;
    private static final int STREAM = 2;
    private static final int NONE = -1;
    private static final int MOST_ENTRIES = 20_000;
    private static final byte[] EMPTY = new byte[0];

    /**
     * A storage or a stream.
     *
     * @param child the index of an entry in it, or -1
     */
    record Entry(String name, boolean stream, int child, int start, long size) {}

    private final byte[] file;
    private final int sectorShift;
    private final int[] next;
    private final int[] nextMini;
    private final byte[] directory;
    private final byte[] mini;
    private final int miniCutoff;
    private long spare;

    /**
     * @throws IndexOutOfBoundsException if it is no compound file or a badly damaged one
     */
    CompoundFile(byte[] file) {
        this.file = file;
        this.spare = 4L * file.length;
        this.sectorShift = u16(file, 30) == 12 ? 12 : 9;
        this.miniCutoff = i32(file, 56);
        this.next = table(allocationSectors());
        this.directory = chain(i32(file, 48), file.length);
        this.nextMini = table(sectorsOf(i32(file, 60)));
        Entry root = entry(0);
        this.mini = chain(root.start(), root.size());
        this.spare = file.length;
    }

    private int sectorSize() {
        return 1 << sectorShift;
    }

    /** Where a sector begins; sector 0 follows the header. */
    private long offset(int sector) {
        return ((long) sector + 1) << sectorShift;
    }

    private boolean isSector(int sector) {
        return sector >= 0 && offset(sector) < file.length;
    }

    private List<Integer> allocationSectors() {
        List<Integer> sectors = new ArrayList<>();
        for (int i = 0; i < HEADER_SECTORS; i++) {
            add(sectors, i32(file, 76 + 4 * i));
        }
        int most = file.length >> sectorShift;
        int more = i32(file, 68);
        for (int seen = 0; isSector(more) && seen <= most; seen++) {
            int at = (int) offset(more);
            int last = at + sectorSize() - 4;
            for (; at < last && sectors.size() <= most; at += 4) {
                add(sectors, i32(file, at));
            }
            more = i32(file, last);
        }
        return sectors;
    }

    private void add(List<Integer> sectors, int sector) {
        if (isSector(sector)) {
            sectors.add(sector);
        }
    }

    private List<Integer> sectorsOf(int start) {
        List<Integer> sectors = new ArrayList<>();
        int sector = start;
        while (isSector(sector) && sectors.size() <= file.length >> sectorShift) {
            sectors.add(sector);
            sector = sector < next.length ? next[sector] : NONE;
        }
        return sectors;
    }

    private int[] table(List<Integer> sectors) {
        int[] table = new int[sectors.size() * (sectorSize() / 4)];
        int filled = 0;
        for (int sector : sectors) {
            int at = (int) offset(sector);
            for (int i = 0; i < sectorSize(); i += 4) {
                table[filled++] = at + i + 4 <= file.length ? i32(file, at + i) : NONE;
            }
        }
        return table;
    }

    private byte[] chain(int start, long size) {
        List<Integer> sectors = sectorsOf(start);
        int length = (int) Math.min(Math.max(0, size), (long) sectors.size() << sectorShift);
        return gathered(file, sectors, sectorSize(), sectorSize(), length);
    }

    private byte[] miniChain(int start, long size) {
        List<Integer> sectors = new ArrayList<>();
        int sector = start;
        while (sector >= 0 && sector < nextMini.length && (long) sectors.size() * 64 < size) {
            sectors.add(sector);
            sector = nextMini[sector];
        }
        int length = (int) Math.min(Math.max(0, size), sectors.size() * 64L);
        return gathered(mini, sectors, 64, 0, length);
    }

    private byte[] gathered(byte[] from, List<Integer> sectors, int unit, int skip, int length) {
        if (length > spare) {
            return EMPTY;
        }
        spare -= length;
        byte[] octets = new byte[length];
        int done = 0;
        for (int sector : sectors) {
            long at = (long) sector * unit + skip;
            int count = (int) Math.min(Math.min(unit, length - done), from.length - at);
            if (count <= 0) {
                break;
            }
            System.arraycopy(from, (int) at, octets, done, count);
            done += count;
        }
        return octets;
    }

    Entry root() {
        return entry(0);
    }

    private Entry entry(int index) {
        int at = index * ENTRY;
        int length = Math.clamp(u16(directory, at + 64) - 2, 0, 62);
        String name = new String(directory, at, length, StandardCharsets.UTF_16LE);
        long size =
                sectorShift == 9
                        ? i32(directory, at + 120) & 0xffff_ffffL
                        : i64(directory, at + 120);
        return new Entry(
                name,
                directory[at + 66] == STREAM,
                i32(directory, at + 76),
                i32(directory, at + 116),
                size);
    }

    /** What a storage holds. */
    List<Entry> in(Entry storage) {
        List<Entry> entries = new ArrayList<>();
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(storage.child()));
        while (!open.isEmpty() && entries.size() < MOST_ENTRIES) {
            int index = open.pop();
            if (index < 0 || index >= directory.length / ENTRY || seen.get(index)) {
                continue;
            }
            seen.set(index);
            entries.add(entry(index));
            open.push(i32(directory, index * ENTRY + 68));
            open.push(i32(directory, index * ENTRY + 72));
        }
        return entries;
    }

    /** The octets of a stream; none where all streams read so far have used up the file's size. */
    byte[] octets(Entry stream) {
        return stream.size() < miniCutoff
                ? miniChain(stream.start(), stream.size())
                : chain(stream.start(), stream.size());
    }
}
