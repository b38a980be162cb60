package dev.mailcheckup.message.inspect;

import dev.mailcheckup.message.FileType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** A tar file, and files pressed one by one (gzip, bzip2, xz). */
final class TarOpener {

    /** What xz may take for its dictionary. */
    private static final int MOST_KILOBYTES = 64 * 1024;

    private final Opening opening;
    private final String where;
    private final int depth;

    TarOpener(Opening opening, String where, int depth) {
        this.opening = opening;
        this.where = where;
        this.depth = depth;
    }

    void open(FileType type, byte[] content) throws IOException {
        InputStream octets = new ByteArrayInputStream(content);
        switch (type) {
            case GZIP -> {
                GzipCompressorInputStream gzip = new GzipCompressorInputStream(octets, true);
                String given = gzip.getMetaData().getFileName();
                one(gzip, given == null ? shortened() : given, content.length);
            }
            case BZIP2 ->
                    one(new BZip2CompressorInputStream(octets, true), shortened(), content.length);
            case XZ ->
                    one(
                            new XZCompressorInputStream(octets, true, MOST_KILOBYTES),
                            shortened(),
                            content.length);
            default -> tar(octets);
        }
    }

    private void one(InputStream octets, String name, int packed) throws IOException {
        try (octets) {
            if (opening.countsOneMore()) {
                opening.inside(where, name, octets, packed, depth);
            }
        }
    }

    private void tar(InputStream octets) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(octets)) {
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null && opening.countsOneMore()) {
                boolean goesOn =
                        !entry.isFile() || opening.inside(where, entry.getName(), tar, 0, depth);
                entry = goesOn ? tar.getNextEntry() : null;
            }
        }
    }

    /** The name of the pressed file without its last ending: what it is called when unpacked. */
    private String shortened() {
        String name =
                where.isEmpty() ? opening.name() : where.substring(where.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        if (dot <= 0) {
            return "content";
        }
        boolean tar = name.toLowerCase(Locale.ROOT).endsWith(".tgz");
        return name.substring(0, dot) + (tar ? ".tar" : "");
    }
}
