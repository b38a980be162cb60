package dev.mailcheckup.message.inspect;

import dev.mailcheckup.message.AttachedFile.Look;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import net.lingala.zip4j.model.LocalFileHeader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * A zip file, read by its directory, or from the start where that is broken. Locked files are tried
 * with the passwords that stand in the mail.
 */
final class ZipOpener {

    private final Opening opening;
    private final String where;
    private final int depth;

    ZipOpener(Opening opening, String where, int depth) {
        this.opening = opening;
        this.where = where;
        this.depth = depth;
    }

    void open(byte[] content) throws IOException {
        boolean locked;
        try (ZipFile zip = directory(content)) {
            locked = byDirectory(zip);
        } catch (IOException e) {
            fromTheStart(content);
            return;
        }
        if (locked) {
            unlock(content);
        }
    }

    static ZipFile directory(byte[] content) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .setIgnoreLocalFileHeader(true)
                .get();
    }

    /** Whether something in it is locked. */
    private boolean byDirectory(ZipFile zip) throws IOException {
        boolean locked = false;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entry.isDirectory()) {
                continue;
            }
            if (!opening.countsOneMore()) {
                return locked;
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                opening.named(where, entry.getName(), true);
                locked = true;
            } else if (!zip.canReadEntryData(entry)) {
                opening.named(where, entry.getName(), false);
                opening.reach(Look.NOT_OPENED);
            } else if (!inside(zip, entry)) {
                return locked;
            }
        }
        return locked;
    }

    private boolean inside(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream octets = zip.getInputStream(entry)) {
            return opening.inside(where, entry.getName(), octets, entry.getCompressedSize(), depth);
        } catch (IOException e) {
            opening.reach(Look.BROKEN);
            return true;
        } catch (LinkageError e) {
            opening.named(where, entry.getName(), false);
            opening.reach(Look.NOT_OPENED);
            return true;
        }
    }

    private void fromTheStart(byte[] content) throws IOException {
        opening.reach(Look.BROKEN);
        try (ZipArchiveInputStream zip =
                new ZipArchiveInputStream(
                        new ByteArrayInputStream(content),
                        StandardCharsets.UTF_8.name(),
                        true,
                        true)) {
            ZipArchiveEntry entry = zip.getNextEntry();
            while (entry != null && opening.countsOneMore()) {
                boolean goesOn = true;
                if (zip.canReadEntryData(entry)) {
                    goesOn = opening.inside(where, entry.getName(), zip, 0, depth);
                } else {
                    boolean locked = entry.getGeneralPurposeBit().usesEncryption();
                    opening.named(where, entry.getName(), locked);
                }
                entry = goesOn ? zip.getNextEntry() : null;
            }
        }
    }

    private void unlock(byte[] content) {
        String key = key(content);
        if (key == null) {
            opening.reach(Look.LOCKED);
            return;
        }
        opening.unlocked(where);
        try (ZipInputStream zip = with(content, key)) {
            LocalFileHeader entry = zip.getNextEntry();
            while (entry != null && opening.countsOneMore()) {
                boolean locked = entry.isEncrypted() && !entry.isDirectory();
                boolean goesOn =
                        !locked
                                || opening.inside(
                                        where,
                                        entry.getFileName(),
                                        zip,
                                        entry.getCompressedSize(),
                                        depth);
                entry = goesOn ? zip.getNextEntry() : null;
            }
        } catch (IOException e) {
            opening.reach(Look.BROKEN);
        }
    }

    /**
     * The first password that fits. The old encryption tells a wrong one in 255 of 256 tries only,
     * so the first file is read to its end, where its checksum tells.
     */
    private @Nullable String key(byte[] content) {
        List<String> passwords = opening.passwords();
        for (String password : passwords) {
            if (!opening.isInTime()) {
                return null;
            }
            try (ZipInputStream zip = with(content, password)) {
                LocalFileHeader entry = zip.getNextEntry();
                while (entry != null && (!entry.isEncrypted() || entry.isDirectory())) {
                    entry = zip.getNextEntry();
                }
                if (entry == null) {
                    return null;
                }
                byte[] buffer = new byte[64 * 1024];
                int read = zip.read(buffer);
                for (int turn = 0; read >= 0 && turn < 256 && opening.isInTime(); turn++) {
                    read = zip.read(buffer);
                }
                return password;
            } catch (IOException | RuntimeException e) {
                // Not this one.
            }
        }
        return null;
    }

    private static ZipInputStream with(byte[] content, String password) {
        return new ZipInputStream(new ByteArrayInputStream(content), password.toCharArray());
    }
}
