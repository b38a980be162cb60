package dev.mailcheckup.message.outlook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Consumer;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes Outlook message files for tests, with another library than the one under test. */
public final class OutlookFiles {

    private OutlookFiles() {}

    /** One storage of the file: a mail, a recipient or an attachment. */
    public static final class Storage {

        private final DirectoryEntry directory;
        private final ByteArrayOutputStream fixed = new ByteArrayOutputStream();
        private int recipients;
        private int attachments;

        private Storage(DirectoryEntry directory, int header) {
            this.directory = directory;
            fixed.writeBytes(new byte[header]);
        }

        public Storage text(int id, String text) {
            return stream(id, 0x1f, text.getBytes(StandardCharsets.UTF_16LE));
        }

        public Storage eightBit(int id, String text, String charset) {
            return stream(id, 0x1e, text.getBytes(Charset.forName(charset)));
        }

        public Storage binary(int id, byte[] octets) {
            return stream(id, 0x102, octets);
        }

        public Storage number(int id, int value) {
            return fixed(id, 3, value);
        }

        public Storage time(int id, Instant time) {
            return fixed(id, 0x40, (time.getEpochSecond() + 11_644_473_600L) * 10_000_000);
        }

        public Storage recipient(Consumer<Storage> filling) {
            return within("__recip_version1.0_#%08X".formatted(recipients++), 8, filling);
        }

        public Storage attachment(Consumer<Storage> filling) {
            return within("__attach_version1.0_#%08X".formatted(attachments++), 8, filling);
        }

        public Storage enclosed(Consumer<Storage> filling) {
            return within("__substg1.0_3701000D", 24, filling);
        }

        private Storage fixed(int id, int type, long value) {
            fixed.writeBytes(
                    ByteBuffer.allocate(16)
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .putShort((short) type)
                            .putShort((short) id)
                            .putInt(6)
                            .putLong(value)
                            .array());
            return this;
        }

        private Storage stream(int id, int type, byte[] octets) {
            return raw("__substg1.0_%04X%04X".formatted(id, type), octets);
        }

        private Storage raw(String name, byte[] octets) {
            try {
                directory.createDocument(name, new ByteArrayInputStream(octets));
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Storage within(String name, int header, Consumer<Storage> filling) {
            try {
                Storage storage = new Storage(directory.createDirectory(name), header);
                filling.accept(storage);
                storage.raw("__properties_version1.0", storage.fixed.toByteArray());
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static byte[] file(Consumer<Storage> filling) {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Storage top = new Storage(file.getRoot(), 32);
            filling.accept(top);
            top.raw("__properties_version1.0", top.fixed.toByteArray());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rich text in the wrapping of MS-OXRTFCP, not packed. */
    public static byte[] richText(String rtf) {
        byte[] octets = rtf.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(16 + octets.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(12 + octets.length)
                .putInt(octets.length)
                .putInt(0x414c454d)
                .putInt(0)
                .put(octets)
                .array();
    }
}
