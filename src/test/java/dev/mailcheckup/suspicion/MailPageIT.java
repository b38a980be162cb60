package dev.mailcheckup.suspicion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.mailcheckup.browser.Accessibility;
import dev.mailcheckup.browser.Chromium;
import dev.mailcheckup.browser.ChromiumExtension;
import dev.mailcheckup.browser.ChromiumExtension.Pages;
import dev.mailcheckup.browser.Complaints;
import dev.mailcheckup.browser.NoSidewaysScroll;
import dev.mailcheckup.browser.RunningApp;
import dev.mailcheckup.browser.Visitor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ChromiumExtension.class)
class MailPageIT {

    @Test
    void aPastedThreatIsTakenApart(Page page, RunningApp app) throws IOException {
        Complaints complaints = Complaints.listen(page, app);
        paste(page, sample());
        Locator verdict = page.locator("#mail-verdict");
        assertThat(verdict).containsText("bluff");
        assertThat(verdict).isFocused();
        assertThat(page.locator(".mail-claim").first()).containsText("What is true:");
        assertThat(page.locator(".mail-claim blockquote").first()).isVisible();
        assertThat(page.locator(".mail-advice li").first()).isVisible();
        assertThat(page.locator(".country-card")).isVisible();
        Accessibility.check(page, "explanation");
        complaints.check("explanation");
    }

    @Test
    void nothingOfTheMailCanBeClicked(Page page) throws IOException {
        paste(page, sample() + "\nhttp://click.example/ <a href='http://click.example/'>here</a>");
        assertThat(page.locator("#mail-verdict")).isVisible();
        assertThat(page.locator(".explanation a[href]:not(.keep-link)")).hasCount(0);
        assertThat(page.locator(".explanation img")).hasCount(0);
    }

    @Test
    void aFileIsReadLikeAPaste(Page page) throws IOException {
        open(page);
        drop(page, "threat.eml", sample());
        assertThat(page.locator("#mail-verdict")).containsText("bluff");
    }

    @Test
    void anotherKindOfFileIsToldKindly(Page page) {
        open(page);
        drop(page, "a.pdf", "%PDF-1.7");
        assertThat(page.locator("#mail-verdict")).containsText("could not read");
        assertThat(page.locator(".explanation")).containsText("This file is not a mail");
    }

    @Test
    void whatIsMissingIsTold(Page page) {
        paste(page, "Hello, I hacked your computer. Pay 500 dollars in bitcoin.");
        assertThat(page.locator(".explanation")).containsText("What we could not see");
        assertThat(page.locator(".explanation")).containsText("You gave us no headers");
    }

    @Test
    void whatWasTypedStaysWhenSomethingIsWrong(Page page) {
        open(page);
        page.locator("#mail-explain").click();
        assertThat(page.locator(".error-summary")).containsText("Paste a mail first");
        page.locator("#mail-pasted textarea").fill("some mail");
        page.locator("#mail-own input").fill("nobody");
        page.locator("#mail-explain").click();
        assertThat(page.locator(".error-summary"))
                .containsText("does not look like a mail address");
        assertThat(page.locator("#mail-pasted textarea")).hasValue("some mail");
        Accessibility.check(page, "mail form with a mistake");
    }

    @Test
    void aPasteThatIsTooLongIsToldAndStays(Page page) {
        open(page);
        Locator box = page.locator("#mail-pasted textarea");
        box.focus();
        page.keyboard().insertText("字".repeat(3_100_000));
        page.locator("#mail-explain").click();
        assertThat(page.locator(".error-summary")).containsText("longer than 3 million");
        org.assertj.core.api.Assertions.assertThat(
                        ((Number) box.evaluate("box => box.value.length")).intValue())
                .isGreaterThan(2_999_999);
    }

    @Test
    void anotherMailStartsWithAnEmptyForm(Page page) throws IOException {
        paste(page, sample());
        page.locator("#mail-again").click();
        assertThat(page.locator("#mail-pasted textarea")).hasValue("");
        assertThat(page.locator("h1")).isFocused();
    }

    @Test
    void itFitsAPhoneInBothLanguagesAndLooks(Pages pages) throws IOException {
        for (Visitor visitor :
                List.of(Visitor.PHONE, Visitor.PHONE.in("zh").dark(), Visitor.DESKTOP.in("zh"))) {
            Page page = pages.as(visitor);
            open(page);
            page.locator(".mail-how vaadin-details-summary").click();
            Chromium.picture(page, "mail-form-" + visitor.name());
            NoSidewaysScroll.check(page, "mail form " + visitor.name());
            paste(page, sample());
            assertThat(page.locator("#mail-verdict")).isVisible();
            for (Locator summary : page.locator(".explanation vaadin-details-summary").all()) {
                summary.click();
            }
            Chromium.picture(page, "mail-explanation-" + visitor.name());
            NoSidewaysScroll.check(page, "explanation " + visitor.name());
            Accessibility.check(page, "explanation " + visitor.name());
        }
    }

    /** A word of the mail shows on the page of its reader and nowhere else. */
    @Test
    void theMailLeavesNoTrace(Page page, RunningApp app) throws IOException {
        String canary = "zqvxkwombatjuniper";
        List<String> addresses = new ArrayList<>();
        page.onRequest(request -> addresses.add(request.url()));
        Complaints complaints = Complaints.listen(page, app);
        String mail =
                sample().replace("Hello!", "Hello " + canary + "!")
                        + "http://"
                        + canary
                        + ".example/";
        paste(page, mail.replace("anna@", canary + "@"));
        assertThat(page.locator("#mail-verdict")).isVisible();
        page.locator("#mail-again").click();
        drop(page, canary + ".eml", mail + "\n" + ("padding " + canary + "\n").repeat(100_000));
        assertThat(page.locator("#mail-verdict")).isVisible();
        complaints.check("canary");
        assertThat(addresses).isNotEmpty().noneMatch(address -> address.contains(canary));
        assertThat(page.url()).isEqualTo(app.url("/mail"));
        assertThat(app.output()).doesNotContain(canary);
        assertThat(filesWith(canary, app.folder())).isEmpty();
        page.reload();
        assertThat(page.locator("#mail-pasted textarea")).hasValue("");
        assertThat(page.content()).doesNotContain(canary);
    }

    private static List<Path> filesWith(String canary, Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = new String(Files.readAllBytes(file), ISO_8859_1);
                if (file.getFileName().toString().contains(canary) || content.contains(canary)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static void open(Page page) {
        page.navigate("/mail");
        assertThat(page.locator("#mail-explain")).isVisible();
    }

    private static void paste(Page page, String mail) {
        open(page);
        page.locator("#mail-pasted textarea").fill(mail);
        page.locator("#mail-explain").click();
    }

    private static void drop(Page page, String name, String content) {
        page.locator("#mail-file input[type=file]")
                .setInputFiles(new FilePayload(name, "message/rfc822", content.getBytes(UTF_8)));
        assertThat(page.locator("vaadin-upload-file")).containsText(name);
        assertThat(page.locator("vaadin-upload-file[complete]")).isVisible();
        page.locator("#mail-explain").click();
    }

    private static String sample() throws IOException {
        try (InputStream in = MailPageIT.class.getResourceAsStream("/message/extortion.eml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }
    }
}
