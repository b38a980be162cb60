package dev.mailcheckup.message.inspect;

import dev.mailcheckup.message.AttachedFile.Look;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** A 7z file. Its list of names may be locked as well as its files. */
final class SevenZipOpener {

    private static final int MOST_KILOBYTES = 64 * 1024;

    private final Opening opening;
    private final String where;
    private final int depth;

    SevenZipOpener(Opening opening, String where, int depth) {
        this.opening = opening;
        this.where = where;
        this.depth = depth;
    }

    void open(byte[] content) throws IOException {
        try {
            read(content, null);
        } catch (PasswordRequiredException e) {
            unlock(content);
        }
    }

    private void unlock(byte[] content) {
        for (String password : opening.passwords()) {
            if (opening.isInTime() && fits(content, password)) {
                opening.unlocked(where);
                try {
                    read(content, password);
                } catch (IOException e) {
                    opening.reach(Look.BROKEN);
                }
                return;
            }
        }
        opening.reach(Look.LOCKED);
    }

    /** A wrong password gives octets that the unpacking or its checksum refuses. */
    private static boolean fits(byte[] content, String password) {
        try (SevenZFile file = file(content, password)) {
            SevenZArchiveEntry entry = file.getNextEntry();
            while (entry != null && entry.getSize() == 0) {
                entry = file.getNextEntry();
            }
            if (entry != null) {
                try (InputStream octets = file.getInputStream(entry)) {
                    octets.readNBytes(Opening.MOST_OF_ONE);
                }
            }
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private void read(byte[] content, @Nullable String password) throws IOException {
        try (SevenZFile file = file(content, password)) {
            SevenZArchiveEntry entry = file.getNextEntry();
            while (entry != null && opening.countsOneMore()) {
                boolean goesOn = true;
                if (!entry.isDirectory()) {
                    try (InputStream octets = file.getInputStream(entry)) {
                        goesOn = opening.inside(where, entry.getName(), octets, 0, depth);
                    } catch (PasswordRequiredException e) {
                        opening.named(where, entry.getName(), true);
                        throw e;
                    }
                }
                entry = goesOn ? file.getNextEntry() : null;
            }
        }
    }

    private static SevenZFile file(byte[] content, @Nullable String password) throws IOException {
        SevenZFile.Builder builder =
                SevenZFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                        .setMaxMemoryLimitKiB(MOST_KILOBYTES);
        if (password != null) {
            builder.setPassword(password);
        }
        return builder.get();
    }
}
