package dev.mailcheckup.progress.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.mailcheckup.browser.ChromiumExtension;
import dev.mailcheckup.browser.ChromiumExtension.Pages;
import dev.mailcheckup.browser.RunningApp;
import dev.mailcheckup.browser.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server writes down nothing of what is saved and opened, whether that works or not. */
@ExtendWith(ChromiumExtension.class)
class NothingStaysIT {

    private static final String WORDS = "quokka wombat numbat bilby";
    private static final String DOMAIN = "quokka-mail.example";

    @Test
    void noFileAndNoLogHoldsWhatWasSaved(Pages pages) throws IOException {
        try (RunningApp app =
                RunningApp.start(
                        "--server.tomcat.accesslog.enabled=true",
                        "--server.tomcat.accesslog.buffered=false",
                        "--server.tomcat.basedir=.",
                        "--server.tomcat.accesslog.pattern=%r %{Referer}i")) {
            Page page = pages.as(Visitor.DESKTOP, app);
            page.navigate("/");
            assertThat(page.locator("h1")).isVisible();
            Set<String> before = files(app);
            page.navigate("/check/s1");
            page.getByText("For both", new Page.GetByTextOptions().setExact(true)).click();
            page.locator("main vaadin-button[theme~=primary]").click();
            assertThat(page).hasURL(Pattern.compile(".*/check/s1b$"));
            String link = link(page);
            byte[] file = file(page);
            page.navigate(link);
            assertThat(page.locator("main")).containsText("Carry on with these answers");
            page.navigate("/carry-on");
            open(page, file, "not " + WORDS, "These words do not open the file");
            open(page, damaged(file), WORDS, "These words do not open the file");
            open(page, (DOMAIN + " {").getBytes(StandardCharsets.UTF_8), WORDS, "could not read");
            page.navigate("/carry-on#" + DOMAIN);
            page.reload();
            List<String> secrets =
                    List.of(
                            "quokka",
                            "both",
                            link.substring(link.length() - 20),
                            part(file, "ciphertext"));
            assertThat(app.output()).doesNotContain(secrets);
            assertThat(files(app)).isEqualTo(before);
            for (String name : files(app)) {
                Path written = app.folder().resolve(name);
                assertThat(Files.readString(written, StandardCharsets.ISO_8859_1))
                        .as(name)
                        .doesNotContain(secrets);
            }
            assertThat(Files.readString(log(app))).contains("GET /carry-on");
        }
    }

    private static String link(Page page) {
        page.navigate("/save/link");
        page.getByText("Make the link").click();
        return page.locator("vaadin-text-area textarea").inputValue();
    }

    private static byte[] file(Page page) throws IOException {
        page.navigate("/save/file");
        page.locator("vaadin-password-field input").fill(WORDS);
        return Files.readAllBytes(
                page.waitForDownload(
                                () -> page.locator("main vaadin-button[theme~=primary]").click())
                        .path());
    }

    private static void open(Page page, byte[] file, String words, String said) {
        page.locator("#saved-file")
                .setInputFiles(new FilePayload("quokka.json", "application/json", file));
        page.locator("vaadin-password-field input").fill(words);
        page.locator("main vaadin-button").last().click();
        assertThat(page.locator(".error-summary")).containsText(said);
    }

    private static byte[] damaged(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        String sealed = part(file, "ciphertext");
        return text.replace(sealed, new StringBuilder(sealed).reverse())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String part(byte[] file, String name) {
        String text = new String(file, StandardCharsets.UTF_8);
        int start = text.indexOf("\"" + name + "\":\"") + name.length() + 4;
        return text.substring(start, text.indexOf('"', start));
    }

    private static Path log(RunningApp app) throws IOException {
        try (Stream<Path> files = Files.walk(app.folder())) {
            return files.filter(file -> file.getFileName().toString().startsWith("access_log"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Set<String> files(RunningApp app) {
        try (Stream<Path> files = Files.walk(app.folder())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> app.folder().relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
