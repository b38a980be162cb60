package dev.mailcheckup.message.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.message.AttachedFile;
import dev.mailcheckup.message.AttachedFile.Look;
import dev.mailcheckup.message.AttachedFile.Trait;
import dev.mailcheckup.message.Link;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PackedFilesTest {

    private static final String LINK = "https://pay.shop.example/bill";
    private static final byte[] PROGRAM = Arrays.copyOf(new byte[] {'M', 'Z'}, 200);

    /** A way of packing in APPNOTE.TXT 4.4.5. */
    private static final byte ZSTANDARD = 93;

    @Test
    void theFilesOfAZipAreToldAndOpened() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("in/bill.pdf", Made.pdf("Bill", LINK));
        files.put("photo.jpg", PROGRAM);
        AttachedFile file = Looks.into("a.zip", Made.zip(files));
        assertThat(file.look()).isEqualTo(Look.OPENED);
        assertThat(Looks.names(file)).containsExactly("in/bill.pdf", "photo.jpg");
        assertThat(file.entries().get(1).realType())
                .isEqualTo("application/vnd.microsoft.portable-executable");
        assertThat(Looks.targets(file, Link.Kind.FILE)).containsExactly(LINK);
    }

    @Test
    void threePackedFilesAroundOneAreOpenedAndAFourthIsTold() {
        byte[] third = Made.zip(Map.of("run.exe", PROGRAM));
        byte[] second = Made.zip(Map.of("3.zip", third));
        AttachedFile within = Looks.into("1.zip", Made.zip(Map.of("2.zip", second)));
        assertThat(Looks.names(within))
                .containsExactly("2.zip", "2.zip/3.zip", "2.zip/3.zip/run.exe");
        assertThat(within.look()).isEqualTo(Look.OPENED);
        byte[] more =
                Made.zip(
                        Map.of(
                                "2.zip",
                                Made.zip(Map.of("3.zip", Made.zip(Map.of("4.zip", third))))));
        AttachedFile beyond = Looks.into("1.zip", more);
        assertThat(Looks.names(beyond)).contains("2.zip/3.zip/4.zip");
        assertThat(beyond.look()).isEqualTo(Look.TOO_LARGE);
    }

    @ParameterizedTest
    @EnumSource(names = {"ZIP_STANDARD", "AES"})
    void aLockedZipIsOpenedWithAPasswordOfTheMail(EncryptionMethod method) {
        byte[] zip = Made.lockedZip("bill.pdf", Made.pdf("Bill", LINK), "s3cret", method);
        AttachedFile file = Looks.into("a.zip", zip, "no", "never", "s3cret");
        assertThat(file.look()).isEqualTo(Look.UNLOCKED);
        assertThat(file.has(Trait.KEY_IN_MAIL)).isTrue();
        assertThat(Looks.targets(file, Link.Kind.FILE)).containsExactly(LINK);
        AttachedFile locked = Looks.into("a.zip", zip, "no", "never");
        assertThat(locked.look()).isEqualTo(Look.LOCKED);
        assertThat(Looks.names(locked)).containsExactly("bill.pdf");
        assertThat(locked.entries().getFirst().locked()).isTrue();
    }

    @Test
    void aZipThatGrowsBeyondTheLimitIsStoppedAndTold() {
        byte[] zeros = new byte[80 * 1024 * 1024];
        AttachedFile document =
                Looks.into("a.zip", Made.zip(Map.of("a.pdf", start("%PDF-1.7", zeros))));
        assertThat(document.look()).isEqualTo(Look.TOO_LARGE);
        assertThat(document.has(Trait.HUGE)).isTrue();
        byte[] inner = Made.zip(Map.of("z.zip", start("PK\3\4", zeros)));
        AttachedFile nested = Looks.into("b.zip", Made.zip(Map.of("y.zip", inner)));
        assertThat(nested.look()).isEqualTo(Look.TOO_LARGE);
        assertThat(nested.has(Trait.HUGE)).isTrue();
    }

    @Test
    void moreFilesThanTheLimitAreNotCountedToTheEnd() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < Opening.MOST_FILES; i++) {
            files.put(i + ".txt", new byte[1]);
        }
        AttachedFile most = Looks.into("a.zip", Made.zip(files));
        assertThat(most.look()).isEqualTo(Look.OPENED);
        assertThat(most.entries()).hasSize(AttachedFile.MOST_ENTRIES);
        files.put("one-more.txt", new byte[1]);
        assertThat(Looks.into("a.zip", Made.zip(files)).look()).isEqualTo(Look.TOO_LARGE);
    }

    @Test
    void aTornZipStillTellsItsNames() {
        byte[] whole = Made.zip(Map.of("run.exe", new byte[5_000]));
        AttachedFile file = Looks.into("a.zip", Arrays.copyOf(whole, 40));
        assertThat(file.look()).isEqualTo(Look.BROKEN);
        assertThat(Looks.names(file)).containsExactly("run.exe");
    }

    @Test
    void aTarInAnyPressedFormIsOpened() throws IOException {
        byte[] tar = tar("run.scr", PROGRAM);
        assertThat(Looks.names(Looks.into("a.tar", tar))).containsExactly("run.scr");
        var gzip = new ByteArrayOutputStream();
        write(new GZIPOutputStream(gzip), tar);
        assertThat(Looks.names(Looks.into("a.tgz", gzip.toByteArray())))
                .containsExactly("a.tar", "a.tar/run.scr");
        var bzip = new ByteArrayOutputStream();
        write(new BZip2CompressorOutputStream(bzip), tar);
        assertThat(Looks.names(Looks.into("a.tar.bz2", bzip.toByteArray())))
                .containsExactly("a.tar", "a.tar/run.scr");
        var xz = new ByteArrayOutputStream();
        write(new XZCompressorOutputStream(xz), tar);
        assertThat(Looks.names(Looks.into("a.tar.xz", xz.toByteArray())))
                .containsExactly("a.tar", "a.tar/run.scr");
    }

    @Test
    void aSevenZipIsOpenedAlsoALockedOne() throws IOException {
        assertThat(Looks.names(Looks.into("a.7z", sevenZip("run.js", null))))
                .containsExactly("run.js");
        byte[] locked = sevenZip("run.js", "pa55");
        assertThat(Looks.into("a.7z", locked, "no").look()).isEqualTo(Look.LOCKED);
        AttachedFile unlocked = Looks.into("a.7z", locked, "no", "pa55");
        assertThat(unlocked.look()).isEqualTo(Look.UNLOCKED);
        assertThat(Looks.names(unlocked)).containsExactly("run.js");
    }

    /** As laid down in the RAR 5.0 archive format: signature, main header, file header, end. */
    @Test
    void whatIsPackedInAWayThatWeDoNotKnowIsTold() {
        byte[] zip = Made.zip(Map.of("a.txt", Made.text("x")));
        int listed = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002") + 10;
        zip[8] = ZSTANDARD;
        zip[listed] = ZSTANDARD;
        AttachedFile file = Looks.into("a.zip", zip);
        assertThat(file.look()).isEqualTo(Look.NOT_OPENED);
        assertThat(Looks.names(file)).containsExactly("a.txt");
        byte[] torn = Arrays.copyOf(zip, listed - 10);
        assertThat(Looks.into("a.zip", torn).look()).isEqualTo(Look.BROKEN);
    }

    @Test
    void theNamesOfANewerRarAreTold() {
        AttachedFile file = Looks.into("a.rar", rar("bill.pdf.exe"));
        assertThat(Looks.names(file)).containsExactly("bill.pdf.exe");
        assertThat(file.look()).isEqualTo(Look.NOT_OPENED);
    }

    @Test
    void theFilesOfADiskImageAreTold() {
        AttachedFile file = Looks.into("a.iso", diskImage("RUN.EXE;1", PROGRAM));
        assertThat(file.realType()).isEqualTo("application/x-iso9660-image");
        assertThat(Looks.names(file)).containsExactly("RUN.EXE");
        assertThat(file.entries().getFirst().realType()).contains("portable-executable");
    }

    private static byte[] start(String mark, byte[] content) {
        byte[] octets = mark.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(octets, 0, content, 0, octets.length);
        return content;
    }

    private static void write(OutputStream out, byte[] content) throws IOException {
        try (out) {
            out.write(content);
        }
    }

    private static byte[] tar(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(out)) {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(content.length);
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
        }
        return out.toByteArray();
    }

    private static byte[] sevenZip(String name, @Nullable String password) throws IOException {
        var channel = new SeekableInMemoryByteChannel();
        try (var out =
                password == null
                        ? new SevenZOutputFile(channel)
                        : new SevenZOutputFile(channel, password.toCharArray())) {
            SevenZArchiveEntry entry = new SevenZArchiveEntry();
            entry.setName(name);
            entry.setLastModifiedTime(FileTime.fromMillis(0));
            out.putArchiveEntry(entry);
            out.write(Made.text("WScript.Echo(1)"));
            out.closeArchiveEntry();
        }
        return Arrays.copyOf(channel.array(), (int) channel.size());
    }

    private static byte[] rar(String name) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {'R', 'a', 'r', '!', 0x1a, 7, 1, 0});
        out.writeBytes(new byte[] {0, 0, 0, 0, 3, 1, 0, 0});
        byte[] letters = name.getBytes(StandardCharsets.UTF_8);
        // kind, flags, octets of content, file flags, size, attributes, packing, system, name
        byte[] fields = {2, 2, 5, 0, 5, 0, 0, 0, (byte) letters.length};
        out.writeBytes(new byte[] {0, 0, 0, 0, (byte) (fields.length + letters.length)});
        out.writeBytes(fields);
        out.writeBytes(letters);
        out.writeBytes(new byte[5]);
        out.writeBytes(new byte[] {0, 0, 0, 0, 3, 5, 0, 0});
        return out.toByteArray();
    }

    private static byte[] diskImage(String name, byte[] content) {
        byte[] disk = new byte[22 * 2_048];
        int volume = 16 * 2_048;
        disk[volume] = 1;
        System.arraycopy(Made.text("CD001"), 0, disk, volume + 1, 5);
        record(disk, volume + 156, 20, 2_048, 2, new byte[1]);
        disk[17 * 2_048] = (byte) 0xff;
        System.arraycopy(Made.text("CD001"), 0, disk, 17 * 2_048 + 1, 5);
        int next = record(disk, 20 * 2_048, 20, 2_048, 2, new byte[1]);
        next = record(disk, next, 20, 2_048, 2, new byte[] {1});
        record(disk, next, 21, content.length, 0, Made.text(name));
        System.arraycopy(content, 0, disk, 21 * 2_048, content.length);
        return disk;
    }

    private static int record(byte[] disk, int at, int sector, int length, int flags, byte[] name) {
        int size = (33 + name.length + 1) / 2 * 2;
        disk[at] = (byte) size;
        disk[at + 2] = (byte) sector;
        disk[at + 10] = (byte) length;
        disk[at + 11] = (byte) (length >> 8);
        disk[at + 25] = (byte) flags;
        disk[at + 32] = (byte) name.length;
        System.arraycopy(name, 0, disk, at + 33, name.length);
        return at + size;
    }
}
