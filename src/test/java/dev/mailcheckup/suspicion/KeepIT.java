package dev.mailcheckup.suspicion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.mailcheckup.browser.Accessibility;
import dev.mailcheckup.browser.ChromiumExtension;
import dev.mailcheckup.browser.ChromiumExtension.Pages;
import dev.mailcheckup.browser.NoSidewaysScroll;
import dev.mailcheckup.browser.RunningApp;
import dev.mailcheckup.browser.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ChromiumExtension.class)
class KeepIT {

    private static final String CANARY = "zqkeepwombatjuniper";

    @Test
    void theReaderGetsTheUntouchedMailAndAReport(Page page, RunningApp app) throws IOException {
        byte[] mail = mail();
        explain(page, mail);
        Download download = page.waitForDownload(() -> page.locator("#mail-evidence").click());
        assertThat(download.suggestedFilename())
                .matches("mail-evidence-\\d{4}-\\d\\d-\\d\\d\\.zip");
        assertThat(download.url()).doesNotContain(CANARY);
        Map<String, byte[]> parts = parts(download.createReadStream());
        assertThat(parts.get("mail.eml")).isEqualTo(mail);
        try (PDDocument report = Loader.loadPDF(parts.get("report.pdf"))) {
            assertThat(new PDFTextStripper().getText(report)).contains("bluff").contains(CANARY);
        }
        assertThat(new String(parts.get("police.txt"), UTF_8)).contains("SHA-256 of the mail");
        assertThat(page.locator("#mail-verdict")).isVisible();
        assertThat(app.output()).doesNotContain(CANARY);
        try (var files = Files.walk(app.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), UTF_8)).doesNotContain(CANARY);
            }
        }
    }

    @Test
    void theAddressHoldsNothingAndEndsWithThePage(Page page, RunningApp app) throws IOException {
        explain(page, mail());
        for (String link : List.of("#mail-evidence", "#mail-police", "#mail-print")) {
            String address = app.url("/" + page.locator(link).getAttribute("href"));
            APIResponse answer = page.request().get(address);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(address).doesNotContain(CANARY);
            assertThat(answer.headers()).containsEntry("cache-control", "no-store");
            assertThat(answer.headers()).containsEntry("x-content-type-options", "nosniff");
            assertThat(answer.headers().get("content-security-policy"))
                    .contains("default-src 'none'");
        }
        String gone = app.url("/" + page.locator("#mail-print").getAttribute("href"));
        page.locator("#mail-again").click();
        assertThat(page.locator("#mail-pasted")).isVisible();
        assertThat(page.request().get(gone).text()).doesNotContain(CANARY);
    }

    @Test
    void theTextForThePoliceCanBeCopiedWithoutTheZip(Page page, RunningApp app) throws IOException {
        explain(page, mail());
        String address = app.url("/" + page.locator("#mail-police").getAttribute("href"));
        APIResponse answer = page.request().get(address);
        assertThat(answer.headers().get("content-type")).startsWith("text/plain");
        assertThat(answer.text()).contains("REPORT OF A SUSPICIOUS MAIL");
    }

    @Test
    void thePageForPaperIsPlainAndDead(Pages pages) throws IOException {
        for (Visitor visitor : List.of(Visitor.PHONE, Visitor.DESKTOP.in("zh").dark())) {
            Page page = pages.as(visitor);
            explain(page, mail());
            Page paper = page.context().waitForPage(() -> page.locator("#mail-print").click());
            assertThat(paper.locator("h1")).isVisible();
            assertThat(paper.locator("main")).containsText("hxxp://");
            assertThat(paper.locator("a[href]")).hasCount(0);
            assertThat(paper.locator("script")).hasCount(0);
            assertThat(paper.locator("main").evaluate("e => getComputedStyle(e).color"))
                    .isEqualTo("rgb(0, 0, 0)");
            NoSidewaysScroll.check(paper, "paper " + visitor.name());
            Accessibility.check(paper, "paper " + visitor.name());
            Path kept = Path.of("target", "screenshots", "paper-" + visitor.name() + ".pdf");
            byte[] pdf = paper.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            Files.createDirectories(kept.getParent());
            Files.write(kept, pdf);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).isBetween(2, 8);
            }
        }
    }

    private static void explain(Page page, byte[] mail) {
        page.navigate("/mail");
        page.locator("#mail-file input[type=file]")
                .setInputFiles(new FilePayload("mail.eml", "message/rfc822", mail));
        assertThat(page.locator("vaadin-upload-file[complete]")).isVisible();
        page.locator("#mail-explain").click();
        assertThat(page.locator("#mail-keep")).isVisible();
    }

    private static Map<String, byte[]> parts(InputStream stream) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(stream.readAllBytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] mail() throws IOException {
        try (InputStream in = KeepIT.class.getResourceAsStream("/message/extortion.eml")) {
            String sample = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
            return (sample + "\r\n" + CANARY + " \r\n").getBytes(UTF_8);
        }
    }
}
