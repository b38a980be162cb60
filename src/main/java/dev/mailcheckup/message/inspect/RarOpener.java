package dev.mailcheckup.message.inspect;

import com.github.junrar.Archive;
import com.github.junrar.exception.RarException;
import com.github.junrar.rarfile.FileHeader;
import dev.mailcheckup.message.AttachedFile.Look;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A rar file: of the older form (up to 4) with its files, of the newer one by its list. */
final class RarOpener {

    private static final int NEWER = 6;

    private final Opening opening;
    private final String where;
    private final int depth;

    RarOpener(Opening opening, String where, int depth) {
        this.opening = opening;
        this.where = where;
        this.depth = depth;
    }

    void open(byte[] content) throws IOException {
        boolean newer = content.length > NEWER && content[NEWER] == 1;
        if (newer) {
            RarList.read(opening, where, content);
            return;
        }
        try {
            if (!read(content, null)) {
                unlock(content);
            }
        } catch (RarException e) {
            unlock(content);
        }
    }

    private void unlock(byte[] content) throws IOException {
        for (String password : opening.passwords()) {
            try {
                if (opening.isInTime() && fits(content, password)) {
                    opening.unlocked(where);
                    read(content, password);
                    return;
                }
            } catch (RarException | RuntimeException e) {
                // Not this one.
            }
        }
        opening.reach(Look.LOCKED);
    }

    private static boolean fits(byte[] content, String password) throws IOException, RarException {
        try (Archive archive = new Archive(new ByteArrayInputStream(content), password)) {
            for (FileHeader header : archive.getFileHeaders()) {
                if (header.isEncrypted() && !header.isDirectory()) {
                    archive.extractFile(header, OutputStream.nullOutputStream());
                    return true;
                }
            }
            return !archive.getFileHeaders().isEmpty();
        }
    }

    /** False where it is locked and no password was given. */
    private boolean read(byte[] content, @Nullable String password)
            throws IOException, RarException {
        try (Archive archive = new Archive(new ByteArrayInputStream(content), password)) {
            boolean locked = archive.isEncrypted();
            for (FileHeader header : archive.getFileHeaders()) {
                if (header.isDirectory()) {
                    continue;
                }
                if (!opening.countsOneMore()) {
                    return true;
                }
                String name = header.getFileName().replace('\\', '/');
                if (header.isEncrypted() && password == null) {
                    opening.named(where, name, true);
                    locked = true;
                    continue;
                }
                try (InputStream octets = archive.getInputStream(header)) {
                    if (!opening.inside(where, name, octets, header.getFullPackSize(), depth)) {
                        return true;
                    }
                }
            }
            return !locked || password != null;
        }
    }
}
