package dev.mailcheckup.message.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.message.AttachedFile;
import dev.mailcheckup.message.AttachedFile.Look;
import dev.mailcheckup.message.AttachedFile.Trait;
import dev.mailcheckup.message.Link;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsTest {

    private static final String RELATIONS =
            "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/"
                    + "officeDocument/2006/relationships/%s\" Target=\"%s\""
                    + " TargetMode=\"External\"/></Relationships>";

    @Test
    void theWordsAndLinksOfADocumentAreSeen() {
        AttachedFile file =
                office(
                        "word/document.xml",
                        "<w:p><w:t>Pay &amp; sign</w:t></w:p><w:p><w:t>today</w:t></w:p>",
                        "word/_rels/document.xml.rels",
                        RELATIONS.formatted("hyperlink", "https://a.shop.example/x"));
        assertThat(file.text()).startsWith("Pay & sign\ntoday");
        assertThat(Looks.targets(file, Link.Kind.FILE)).containsExactly("https://a.shop.example/x");
        assertThat(file.seen()).isEmpty();
        assertThat(file.look()).isEqualTo(Look.OPENED);
    }

    @ParameterizedTest
    @CsvSource({
        "word/vbaProject.bin, x, MACROS",
        "xl/macrosheets/sheet1.xml, x, COMMANDS",
        "xl/externalLinks/externalLink1.xml, <ddeLink a=\"\">, COMMANDS",
        "word/document.xml, <w:instrText> DDEAUTO c:\\cmd.exe</w:instrText>, COMMANDS"
    })
    void whatADocumentStartsIsTold(String part, String content, Trait expected) {
        assertThat(Looks.traits(office(part, content))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"attachedTemplate, true", "oleObject, true", "frame, true", "image, false"})
    void aPartFetchedFromElsewhereIsTold(String kind, boolean told) {
        AttachedFile file =
                office(
                        "word/_rels/settings.xml.rels",
                        RELATIONS.formatted(kind, "http://b.shop.example/t.dotm"));
        assertThat(file.has(Trait.REMOTE_PART)).isEqualTo(told);
    }

    @Test
    void aCodeInAPictureOfADocumentIsRead() {
        Map<String, byte[]> parts = parts("word/document.xml", "<w:t>Scan</w:t>");
        parts.put("word/media/image1.png", Made.png(Made.code("https://c.shop.example/q", 200)));
        assertThat(Looks.targets(Looks.into("a.docx", Made.zip(parts)), Link.Kind.CODE))
                .containsExactly("https://c.shop.example/q");
    }

    @Test
    void aLockedDocumentIsOpenedWithAPasswordOfTheMail() throws Exception {
        byte[] plain = Made.zip(parts("word/vbaProject.bin", "x"));
        byte[] locked = locked(plain, "1234");
        assertThat(Looks.into("a.docx", locked).look()).isEqualTo(Look.LOCKED);
        AttachedFile file = Looks.into("a.docx", locked, "1234");
        assertThat(file.look()).isEqualTo(Look.UNLOCKED);
        assertThat(Looks.traits(file)).containsExactly(Trait.KEY_IN_MAIL, Trait.MACROS);
    }

    @Test
    void macrosOfAnOldDocumentAreTold() throws IOException {
        byte[] old =
                compound(file -> {
                    file.getRoot().createDocument("WordDocument", stream(new byte[100]));
                    file.getRoot()
                            .createDirectory("Macros")
                            .createDirectory("VBA")
                            .createDocument("dir", stream(new byte[100]));
                });
        assertThat(Looks.traits(Looks.into("a.doc", old))).containsExactly(Trait.MACROS);
    }

    /** [MS-XLS] 2.4.28: BoundSheet8 with kind 1; 2.4.117: FilePass. */
    @Test
    void oldSpreadsheetMacrosAndLocksAreTold() throws IOException {
        byte[] sheet = {(byte) 0x85, 0, 9, 0, 0, 0, 0, 0, 0, 1, 1, 0, 'A'};
        byte[] macros = compound(file -> file.getRoot().createDocument("Workbook", stream(sheet)));
        assertThat(Looks.traits(Looks.into("a.xls", macros))).containsExactly(Trait.COMMANDS);
        byte[] pass = {0x2f, 0, 2, 0, 0, 0};
        byte[] locked = compound(file -> file.getRoot().createDocument("Workbook", stream(pass)));
        assertThat(Looks.into("a.xls", locked).look()).isEqualTo(Look.LOCKED);
    }

    @Test
    void aProgramDraggedIntoADocumentIsToldByName() throws IOException {
        byte[] object = Made.text("\0\0\0\0\2\0bill.exe\0C:\\bill.exe\0");
        byte[] old =
                compound(file ->
                        file.getRoot()
                                .createDirectory("ObjectPool")
                                .createDirectory("_1")
                                .createDocument("\u0001Ole10Native", stream(object)));
        assertThat(Looks.names(Looks.into("a.doc", old))).containsExactly("bill.exe");
    }

    @ParameterizedTest
    @CsvSource({
        "{\\rtf1 {\\*\\template http://a.shop.example/t} Hi}, REMOTE_PART",
        "{\\rtf1 {\\object\\objemb\\objupdate{\\*\\objdata 0105}}}, COMMANDS"
    })
    void whatRichTextDoesIsTold(String text, Trait expected) {
        assertThat(Looks.traits(Looks.into("a.doc", Made.text(text)))).containsExactly(expected);
    }

    @Test
    void theWordsOfRichTextAreSeen() {
        AttachedFile file = Looks.into("a.rtf", Made.text("{\\rtf1\\ansi Caf\\'e9\\par pay}"));
        assertThat(file.text()).contains("Café\npay");
    }

    private static Map<String, byte[]> parts(String... namesAndTexts) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", Made.text("<Types/>"));
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            parts.put(namesAndTexts[i], Made.text(namesAndTexts[i + 1]));
        }
        return parts;
    }

    private static AttachedFile office(String... namesAndTexts) {
        return Looks.into("a.docx", Made.zip(parts(namesAndTexts)));
    }

    private static byte[] locked(byte[] plain, String password) throws Exception {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword(password);
            try (var out = encryptor.getDataStream(file)) {
                out.write(plain);
            }
            return octets(file);
        }
    }

    interface Filling {
        void fill(POIFSFileSystem file) throws IOException;
    }

    private static byte[] compound(Filling filling) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            filling.fill(file);
            return octets(file);
        }
    }

    private static byte[] octets(POIFSFileSystem file) throws IOException {
        var out = new ByteArrayOutputStream();
        file.writeFilesystem(out);
        return out.toByteArray();
    }

    private static ByteArrayInputStream stream(byte[] octets) {
        return new ByteArrayInputStream(octets);
    }
}
