package dev.mailcheckup.message.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.message.AttachedFile;
import dev.mailcheckup.message.AttachedFile.Look;
import dev.mailcheckup.message.AttachedFile.Trait;
import dev.mailcheckup.message.Link;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;

class PdfOpenerTest {

    private static final String LINK = "https://pay.shop.example/bill";

    @Test
    void itsLinksAndWordsAreSeen() {
        AttachedFile file = Looks.into("a.pdf", Made.pdf("Pay at http://b.example/x now", LINK));
        assertThat(file.look()).isEqualTo(Look.OPENED);
        assertThat(file.realType()).isEqualTo("application/pdf");
        assertThat(file.text()).contains("Pay at");
        assertThat(Looks.targets(file, Link.Kind.FILE)).containsExactly(LINK, "http://b.example/x");
    }

    @Test
    void aLockedOneIsOpenedWithAPasswordOfTheMail() {
        byte[] locked = Made.lockedPdf("Your bill", LINK, "1234");
        AttachedFile file = Looks.into("a.pdf", locked, "wrong", "1234");
        assertThat(file.look()).isEqualTo(Look.UNLOCKED);
        assertThat(Looks.traits(file)).containsExactly(Trait.KEY_IN_MAIL);
        assertThat(Looks.targets(file, Link.Kind.FILE)).containsExactly(LINK);
        assertThat(file.text()).contains("Your bill");
    }

    @Test
    void aLockedOneWithoutItsPasswordStaysUnseenAndThatIsTold() {
        AttachedFile file = Looks.into("a.pdf", Made.lockedPdf("x", LINK, "1234"), "4321");
        assertThat(file.look()).isEqualTo(Look.LOCKED);
        assertThat(file.links()).isEmpty();
    }

    @Test
    void aCodeInAPictureOfAPageIsRead() {
        byte[] pdf = Made.pdf("Scan", "", "", Made.code(LINK, 200));
        assertThat(Looks.targets(Looks.into("a.pdf", pdf), Link.Kind.CODE)).containsExactly(LINK);
    }

    @Test
    void aCodeDrawnOfRectanglesIsRead() throws IOException {
        var code = Made.code(LINK, 40);
        byte[] pdf =
                pdf((document, page) -> {
                    try (var content = new PDPageContentStream(document, page)) {
                        for (int y = 0; y < code.getHeight(); y++) {
                            for (int x = 0; x < code.getWidth(); x++) {
                                if ((code.getRGB(x, y) & 0xff) == 0) {
                                    content.addRect(100 + x * 5, 600 - y * 5, 5, 5);
                                    content.fill();
                                }
                            }
                        }
                    }
                });
        assertThat(Looks.targets(Looks.into("a.pdf", pdf), Link.Kind.CODE)).containsExactly(LINK);
    }

    @Test
    void whatItStartsIsTold() throws IOException {
        byte[] launches =
                pdf((document, page) ->
                        document.getDocumentCatalog().setOpenAction(new PDActionLaunch()));
        assertThat(Looks.traits(Looks.into("a.pdf", launches))).containsExactly(Trait.COMMANDS);
        byte[] scripted =
                pdf((document, page) ->
                        document.getDocumentCatalog()
                                .setOpenAction(new PDActionJavaScript("app.alert(1)")));
        assertThat(Looks.traits(Looks.into("a.pdf", scripted))).containsExactly(Trait.SCRIPT);
    }

    @Test
    void aFileEmbeddedInItIsLookedIntoToo() throws IOException {
        byte[] inner = Made.zip(Map.of("run.exe", new byte[10]));
        byte[] pdf =
                pdf((document, page) -> {
                    var content = new PDEmbeddedFile(document, new ByteArrayInputStream(inner));
                    var file = new PDComplexFileSpecification();
                    file.setFile("more.zip");
                    file.setEmbeddedFile(content);
                    var tree = new PDEmbeddedFilesNameTreeNode();
                    tree.setNames(Map.of("more.zip", file));
                    var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                    names.setEmbeddedFiles(tree);
                    document.getDocumentCatalog().setNames(names);
                });
        assertThat(Looks.names(Looks.into("a.pdf", pdf)))
                .containsExactly("more.zip", "more.zip/run.exe");
    }

    @Test
    void aPageOfAbsurdSizeIsDrawnSmall() throws IOException {
        byte[] pdf =
                pdf((document, page) -> {
                    page.setMediaBox(new PDRectangle(1e7f, 1e7f));
                    try (var content = new PDPageContentStream(document, page)) {
                        for (int i = 0; i < 200; i++) {
                            content.addRect(i, i, 5, 5);
                        }
                        content.fill();
                    }
                });
        assertThat(Looks.into("a.pdf", pdf).look()).isEqualTo(Look.OPENED);
    }

    interface Filling {
        void fill(PDDocument document, PDPage page) throws IOException;
    }

    private static byte[] pdf(Filling filling) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            filling.fill(document, page);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
