package dev.mailcheckup.suspicion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import dev.mailcheckup.browser.Accessibility;
import dev.mailcheckup.browser.Chromium;
import dev.mailcheckup.browser.ChromiumExtension;
import dev.mailcheckup.browser.ChromiumExtension.Pages;
import dev.mailcheckup.browser.Complaints;
import dev.mailcheckup.browser.NoSidewaysScroll;
import dev.mailcheckup.browser.RunningApp;
import dev.mailcheckup.browser.Visitor;
import dev.mailcheckup.message.mime.HostileHtml;
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

    private static final String JOURNEY =
            """
            Received: from mx.reader-mail.org (mx.reader-mail.org [198.51.100.7]) by imap.reader-mail.org with ESMTPS; Tue, 4 Mar 2025 09:12:40 +0000
            Received: from out7.sender-host.net (out7.sender-host.net [203.0.113.77]) by mx.reader-mail.org with ESMTPS; Tue, 4 Mar 2025 09:12:38 +0000
            Received: from desk (unknown [192.0.2.4]) by out7.sender-host.net with ESMTP; Tue, 4 Mar 2025 08:30:05 +0000
            From: Ann <ann@one.example>
            To: reader@reader-mail.org
            Subject: Lunch

            See you at one.
            """;

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
    void theFirstBoxSaysWhyAndPaperHasNoFolds(Page page) throws IOException {
        paste(page, sample());
        assertThat(page.locator(".verdict-why li")).hasCount(3);
        assertThat(page.locator(".verdict-why li").first()).containsText("threatens");
        Locator folded = page.locator("vaadin-details:not([opened])");
        int before = folded.count();
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(folded).hasCount(0);
        page.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(folded).hasCount(before);
    }

    @Test
    void nothingOfTheMailCanBeClicked(Page page) throws IOException {
        paste(page, sample() + "\nhttp://click.example/ <a href='http://click.example/'>here</a>");
        assertThat(page.locator("#mail-verdict")).isVisible();
        for (Locator link : page.locator(".explanation a[href]").all()) {
            org.assertj.core.api.Assertions.assertThat(link.getAttribute("href"))
                    .doesNotContain("click.example");
        }
        assertThat(page.locator(".explanation img")).hasCount(0);
        FrameLocator shown = page.frameLocator(".shown-mail iframe");
        assertThat(shown.locator("a")).hasCount(0);
        assertThat(shown.locator("body")).containsText("http://click.example/");
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
        assertThat(page.locator(".explanation")).containsText("You gave us only the text");
        assertThat(page.locator(".explanation .mail-how")).isVisible();
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
            page.locator("#situation-danger vaadin-checkbox").first().click();
            assertThat(page.locator(".situation-card")).isVisible();
            for (Locator summary : page.locator(".explanation vaadin-details-summary").all()) {
                summary.click();
            }
            Chromium.picture(page, "mail-explanation-" + visitor.name());
            NoSidewaysScroll.check(page, "explanation " + visitor.name());
            Accessibility.check(page, "explanation " + visitor.name());
        }
    }

    @Test
    void theFirstScreenOfAPhoneSaysWhatItIsWhetherThereIsDangerAndWhatToDo(Pages pages)
            throws IOException {
        Page page = pages.as(Visitor.PHONE.wide(390));
        paste(page, sample());
        assertThat(page.locator("#mail-verdict")).isInViewport();
        assertThat(page.locator(".verdict-danger")).containsText("Are you in danger?");
        assertThat(page.locator(".verdict-danger")).isInViewport();
        assertThat(page.locator(".mail-advice li").first()).isInViewport();
    }

    @Test
    void eachClaimHasItsNumberInTheShownMail(Page page) throws IOException {
        paste(page, sample());
        FrameLocator shown = page.frameLocator(".shown-mail iframe");
        Locator first = page.locator(".mail-claim .mark-badge").first();
        String number = first.innerText();
        assertThat(
                        shown.locator(
                                        ".badge",
                                        new FrameLocator.LocatorOptions().setHasText(number))
                                .first())
                .isVisible();
        assertThat(shown.locator("mark").first()).isVisible();
        assertThat(page.locator(".legend .mark-badge").first()).containsText("1 Claim");
    }

    @Test
    void whatTheReaderHasDoneBringsItsStepsAtOnceByKeyboardAlone(Page page) throws IOException {
        paste(page, sample());
        Locator paid =
                page.locator("#situation-done vaadin-checkbox:has-text('I sent money') input");
        paid.focus();
        page.keyboard().press("Space");
        assertThat(page.locator(".situation-card")).containsText("You sent money");
        assertThat(page.locator(".situation-card")).containsText("By gift card");
        page.locator("#situation-danger vaadin-checkbox:has-text('cannot go on') input").focus();
        page.keyboard().press("Space");
        assertThat(page.locator(".situation-card").last()).containsText("crisis line");
        page.locator("#situation-done vaadin-checkbox:has-text('I replied') input").focus();
        page.keyboard().press("Space");
        assertThat(page.locator(".situation-card")).hasCount(3);
        assertThat(page.locator(".situation-card").nth(1)).containsText("You replied");
        Accessibility.check(page, "situations");
    }

    @Test
    void theWholeExplanationCanBeWalkedByKeyboard(Page page) throws IOException {
        // Only a frame whose content is longer than itself is a stop: there is something to scroll.
        paste(page, sample() + "More of the same.\n".repeat(80));
        assertThat(page.locator("#mail-verdict")).isFocused();
        int stops = 0;
        boolean frame = false;
        boolean end = false;
        while (!end && stops++ < 250) {
            page.keyboard().press("Tab");
            String at =
                    page.evaluate(
                                    "() => document.activeElement.tagName + document.activeElement.id")
                            .toString();
            frame |= at.startsWith("IFRAME");
            end = at.contains("mail-again");
        }
        org.assertj.core.api.Assertions.assertThat(end).isTrue();
        org.assertj.core.api.Assertions.assertThat(frame).isTrue();
        page.keyboard().press("Enter");
        assertThat(page.locator("#mail-pasted textarea")).hasValue("");
    }

    /** The frame of a hostile mail reaches nothing, in the page as it is served. */
    @Test
    void aHostileMailIsShownWithoutARequest(Page page, RunningApp app) {
        StringBuilder mail = new StringBuilder("From: a@one.example\nSubject: x\n");
        mail.append("Content-Type: text/html; charset=utf-8\n\n");
        HostileHtml.all().entrySet().stream()
                .filter(each -> each.getValue().length() < 2_000)
                .forEach(each -> mail.append(each.getValue()).append("\n<hr>"));
        Complaints complaints = Complaints.listen(page, app);
        open(page);
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        page.onDialog(dialog -> asked.add("dialog"));
        drop(page, "hostile.eml", mail.toString());
        assertThat(page.frameLocator(".shown-mail iframe").locator("body")).containsText("hello");
        page.waitForTimeout(500);
        org.assertj.core.api.Assertions.assertThat(asked)
                .noneMatch(address -> address.contains("leak"))
                .noneMatch(address -> address.equals("dialog"));
        org.assertj.core.api.Assertions.assertThat(page.evaluate("() => window.ran")).isNull();
        complaints.check("hostile mail");
    }

    @Test
    void theWayOfAMailIsDrawnAndListed(Page page) {
        paste(page, JOURNEY);
        assertThat(page.locator(".route")).isVisible();
        assertThat(page.locator(".leg.claimed")).hasCount(1);
        assertThat(page.locator(".leg .handed-in")).hasCount(1);
        assertThat(page.locator(".route")).containsText("42 minutes");
        assertThat(page.locator(".sender-facts")).containsText("out7.sender-host.net");
        Accessibility.check(page, "journey");
    }

    @Test
    void ordinaryMailIsNotCalledSafe(Page page) {
        paste(
                page,
                "From: Ann <ann@one.example>\nTo: b@two.example\nSubject: Lunch\n\nSee you at one.");
        assertThat(page.locator("#mail-verdict")).containsText("does not prove");
        assertThat(page.locator(".verdict-danger")).containsText("cannot see everything");
        assertThat(page.locator(".explanation")).not().containsText("you are safe");
    }

    @Test
    void onPaperTheTextStandsForTheFrame(Page page) throws IOException {
        paste(page, sample());
        assertThat(page.locator("#mail-verdict")).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".shown-mail iframe")).isHidden();
        assertThat(page.locator(".only-on-paper")).isVisible();
        assertThat(page.locator(".mail-advice li").first()).isVisible();
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
