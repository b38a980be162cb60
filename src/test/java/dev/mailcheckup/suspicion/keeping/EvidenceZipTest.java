package dev.mailcheckup.suspicion.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.words.Languages;
import dev.mailcheckup.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceZipTest {

    private static final String LETTERS = "Zażółć Ελληνικά Кириллица 你好世界 こんにちは 안녕하세요 €";

    @Test
    void holdsTheUntouchedMailAndAllElse() throws Exception {
        byte[] sample = sample();
        Map<String, byte[]> parts = Zips.of(Zips.mail(sample, Languages.ENGLISH));
        assertThat(parts.keySet())
                .containsExactly(
                        "README.txt",
                        "mail.eml",
                        "report.pdf",
                        "report.txt",
                        "police.txt",
                        "hashes.txt");
        assertThat(parts.get("mail.eml")).isEqualTo(sample);
        assertThat(text(parts, "README.txt")).contains("mail.eml");
    }

    @Test
    void theHashesAreThoseOfTheFiles() throws Exception {
        Map<String, byte[]> parts = Zips.of(Zips.mail(sample(), Languages.ENGLISH));
        String hashes = text(parts, "hashes.txt");
        for (String name : parts.keySet()) {
            if (!name.equals("hashes.txt")) {
                assertThat(hashes).contains(sha256(parts.get(name)) + "  " + name + "\n");
            }
        }
        String own = sha256(sample());
        assertThat(text(parts, "police.txt")).contains(own);
        assertThat(text(parts, "report.txt")).contains(own);
        assertThat(pdf(parts)).contains(own);
    }

    @Test
    void theHashOfAnAttachmentIsThatOfItsDecodedOctets() throws Exception {
        String mail =
                """
                From: a@one.example
                Subject: file
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/html; name="page.html"
                Content-Disposition: attachment; filename="page.html"
                Content-Transfer-Encoding: base64

                PGI+aGk8L2I+
                --x--
                """;
        Map<String, byte[]> parts = Zips.of(Zips.mail(mail.getBytes(UTF_8), Languages.ENGLISH));
        String expected = sha256("<b>hi</b>".getBytes(UTF_8));
        assertThat(text(parts, "hashes.txt")).contains(expected + " page.html");
        assertThat(text(parts, "report.txt")).contains(expected).contains("9 bytes");
    }

    @Test
    void thePdfTellsWhatTheReaderSaw() throws Exception {
        for (Locale language : Languages.ALL) {
            Map<String, byte[]> parts = Zips.of(Zips.mail(sample(), language));
            try (PDDocument document = Loader.loadPDF(parts.get("report.pdf"))) {
                String told = oneLine(new PDFTextStripper().getText(document));
                String verdict = Words.in(language).get("mail.verdict.dangerous.extortion");
                assertThat(told).contains(oneLine(verdict));
                assertThat(document.getDocumentCatalog().getLanguage())
                        .isEqualTo(language.toLanguageTag());
                assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
                assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
                for (PDPage page : document.getPages()) {
                    assertThat(page.getMediaBox().getWidth()).isBetween(594f, 596f);
                    assertThat(page.getAnnotations()).isEmpty();
                    for (COSName name : page.getResources().getFontNames()) {
                        PDFont font = page.getResources().getFont(name);
                        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void lettersOfManyLanguagesAreDrawn() throws Exception {
        String mail =
                "From: a@one.example\nSubject: x\nContent-Type: text/plain; charset=utf-8\n\n";
        Map<String, byte[]> parts =
                Zips.of(Zips.mail((mail + LETTERS).getBytes(UTF_8), Languages.ENGLISH));
        assertThat(oneLine(pdf(parts))).contains(oneLine(LETTERS)).doesNotContain("□");
        assertThat(text(parts, "report.txt")).contains(LETTERS);
    }

    @Test
    void whatCannotBeDrawnIsToldAndStandsInTheText() throws Exception {
        String mail =
                "From: a@one.example\nSubject: x\nContent-Type: text/plain; charset=utf-8\n\n";
        Map<String, byte[]> parts =
                Zips.of(Zips.mail((mail + "नमस्ते").getBytes(UTF_8), Languages.ENGLISH));
        assertThat(pdf(parts)).contains("□").contains("cannot draw");
        assertThat(text(parts, "report.txt")).contains("नमस्ते");
    }

    @Test
    void noLinkOfTheMailIsAlive() throws Exception {
        String mail =
                "From: a@one.example\nSubject: www.evil.example\n\nGo to https://evil.example/pay now";
        Map<String, byte[]> parts = Zips.of(Zips.mail(mail.getBytes(UTF_8), Languages.ENGLISH));
        for (String told :
                List.of(pdf(parts), text(parts, "report.txt"), text(parts, "police.txt"))) {
            assertThat(told).doesNotContain("https://evil").doesNotContain("www.evil");
        }
        assertThat(text(parts, "report.txt")).contains("hxxps://evil[.]example/pay");
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Lee <anna@one.example>, Anna Lee <anna@one.example>",
        "anna@one.example, <anna@one.example>",
        "Anna Lee, Anna Lee"
    })
    void thePoliceSeeWhereAnAddressBeginsAndEnds(String from, String shown) throws Exception {
        String mail = "From: " + from + "\nSubject: Monday\n\nPay me.\n";
        Map<String, byte[]> parts = Zips.of(Zips.mail(mail.getBytes(UTF_8), Languages.ENGLISH));
        assertThat(text(parts, "police.txt").lines()).contains("It says it is from: " + shown);
    }

    @Test
    void hostileLettersBreakNothing() throws Exception {
        String hostile =
                "From: \"</style><script>\" <a@one.example>\nSubject: &amp; ]]> <b>\u0000\u001b[31m\u202e\n\n"
                        + "\ud800 \uffff <img src=x> \u0007".repeat(50);
        Map<String, byte[]> parts = Zips.of(Zips.mail(hostile.getBytes(UTF_8), Languages.CHINESE));
        assertThat(parts).containsKey("report.pdf");
        assertThat(text(parts, "police.txt")).doesNotContain("\u001b").doesNotContain("\u202e");
    }

    @Test
    void aLargeMailStaysWithinBounds() throws Exception {
        StringBuilder mail = new StringBuilder("From: a@one.example\n");
        for (int i = 0; i < 1_900; i++) {
            mail.append("X-Long-").append(i).append(": ").append("word ".repeat(80)).append('\n');
        }
        mail.append("\n");
        for (int i = 0; i < 20_000; i++) {
            mail.append("http://host").append(i).append(".example/").append(i).append(' ');
        }
        long start = System.nanoTime();
        Map<String, byte[]> parts =
                Zips.of(Zips.mail(mail.toString().getBytes(UTF_8), Languages.ENGLISH));
        assertThat(Objects.requireNonNull(parts.get("report.pdf"))).hasSizeLessThan(2_000_000);
        System.out.println("large: " + (System.nanoTime() - start) / 1_000_000 + " ms");
        assertThat(text(parts, "report.txt")).contains("the mail file");
    }

    @Test
    void whatIsNotAMailIsKeptUnderANameThatSaysSo() throws Exception {
        assertThat(Zips.of(Zips.mail("Pay me".getBytes(UTF_8), Languages.ENGLISH)))
                .containsKey("mail.txt");
    }

    private static byte[] sample() throws IOException {
        try (InputStream in = EvidenceZipTest.class.getResourceAsStream("/message/extortion.eml")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static String pdf(Map<String, byte[]> parts) throws IOException {
        try (PDDocument document = Loader.loadPDF(parts.get("report.pdf"))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), UTF_8);
    }

    private static String sha256(byte[] octets) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
    }
}
