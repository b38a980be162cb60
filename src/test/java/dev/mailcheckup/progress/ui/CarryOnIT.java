package dev.mailcheckup.progress.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.mailcheckup.browser.Accessibility;
import dev.mailcheckup.browser.Chromium;
import dev.mailcheckup.browser.ChromiumExtension;
import dev.mailcheckup.browser.ChromiumExtension.Pages;
import dev.mailcheckup.browser.NoSidewaysScroll;
import dev.mailcheckup.browser.Visitor;
import dev.mailcheckup.browser.Walk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Saving, opening and deleting answers as readers do it. */
@ExtendWith(ChromiumExtension.class)
class CarryOnIT {

    private static final Pattern THIRD = Pattern.compile(".*/check/s2$");
    private static final String WORDS = "four calm blue whales";

    @Test
    void aLinkOpensOnAnotherDeviceAndNoRequestNamesWhatItHolds(Pages pages) {
        Page page = pages.as(Visitor.DESKTOP);
        answerTwo(page);
        page.getByText("Save and stop").click();
        page.getByText("Get a link or code").click();
        page.getByText("Make the link").click();
        assertThat(page.locator("img.code")).isVisible();
        settled(page, "save-link-made");
        String link = page.locator("vaadin-text-area textarea").inputValue();
        assertThat(link).contains("/carry-on#ey").hasSizeLessThan(1000);
        Page other = pages.as(Visitor.PHONE);
        List<String> asked = new ArrayList<>();
        other.onRequest(request -> asked.add(request.url() + request.headers()));
        other.navigate(link);
        assertThat(other.locator("main")).containsText("2 questions are answered.");
        assertThat(other).hasURL(Pattern.compile(".*/carry-on$"));
        settled(other, "carry-on-found");
        other.getByText("Carry on with these answers").click();
        assertThat(other).hasURL(THIRD);
        String secret = link.substring(link.indexOf('#') + 1);
        assertThat(asked).noneMatch(request -> request.contains(secret.substring(20, 60)));
    }

    @Test
    void thisBrowserKeepsOnlyWhatIsClicked(Page page) {
        answerTwo(page);
        page.navigate("/save/browser");
        assertThat(page.evaluate("() => localStorage.length")).isEqualTo(0);
        page.getByText("Save now").click();
        assertThat(page.locator(".status-line")).containsText("Saved in this browser until");
        settled(page, "save-browser-done");
        page.context().clearCookies();
        page.evaluate("() => sessionStorage.clear()");
        page.navigate("/");
        page.getByText("Carry on from last time").click();
        page.getByText("Open them").click();
        page.getByText("Carry on with these answers").click();
        assertThat(page).hasURL(THIRD);
        page.navigate("/carry-on");
        page.getByText("Delete now").click();
        assertThat(page.locator("main")).containsText("Nothing is saved in this browser now.");
        assertThat(page.evaluate("() => localStorage.length")).isEqualTo(0);
    }

    @Test
    void onASharedComputerTheBrowserIsNoPlace(Page page) {
        answerTwo(page);
        Walk walk = Walk.at(page).choose("In a web browser");
        // The device in use is ticked already; let that come before the choice.
        assertThat(page.locator(".offers")).containsText(Pattern.compile("."));
        page.locator("vaadin-checkbox[checked]").click();
        walk.choose("A shared or public computer");
        page.navigate("/save");
        assertThat(page.locator("main")).containsText("You told us that you use a shared computer");
        assertThat(page.locator("main a[href='save/browser']")).hasCount(0);
        page.navigate("/save/browser");
        assertThat(page.getByText("Save now")).hasCount(0);
    }

    @Test
    void aFileLockedWithOwnWordsOpensWithTheseWordsOnly(Page page) throws IOException {
        answerTwo(page);
        page.navigate("/save/file");
        page.locator("vaadin-password-field input").fill("short");
        press(page, "Save the file");
        assertThat(page.locator(".error-summary")).isFocused();
        settled(page, "save-file-error");
        page.locator("vaadin-password-field input").fill(WORDS);
        Download download = page.waitForDownload(() -> press(page, "Save the file"));
        assertThat(download.suggestedFilename()).isEqualTo("mail-checkup.json");
        Path file = download.path();
        assertThat(Files.readString(file)).startsWith("{").doesNotContain("private");
        page.navigate("/carry-on");
        press(page, "Open the file");
        assertThat(page.locator(".error-summary")).containsText("Choose your file first.");
        settled(page, "carry-on-error");
        choose(page, "mail-checkup.json", Files.readAllBytes(file));
        open(page, "");
        assertThat(page.locator(".error-summary")).containsText("This file is locked.");
        open(page, "four calm blue wales");
        assertThat(page.locator(".error-summary")).containsText("These words do not open the file");
        open(page, WORDS);
        page.getByText("Carry on with these answers").click();
        assertThat(page).hasURL(THIRD);
    }

    @Test
    void whatCannotBeReadTakesNothingAway(Page page) {
        answerTwo(page);
        page.navigate("/carry-on");
        for (byte[] bad :
                List.of(
                        "{\"protected\":\"e30\"}".getBytes(StandardCharsets.UTF_8),
                        new byte[] {0, 1, (byte) 0xff},
                        new byte[100_000])) {
            choose(page, "other.json", bad);
            open(page, "");
            assertThat(page.locator(".error-summary"))
                    .containsText("We could not read this. Your other answers are still here.");
        }
        page.navigate("/carry-on#damaged");
        page.reload();
        page.navigate("/check/s1");
        assertThat(page.getByLabel("For both")).isChecked();
    }

    @Test
    void whoHasAnswersIsAskedWhichToKeep(Pages pages) {
        Page page = pages.as(Visitor.DESKTOP.dark());
        answerTwo(page);
        page.navigate("/save/link");
        page.getByText("Make the link").click();
        String link = page.locator("vaadin-text-area textarea").inputValue();
        Page other = pages.as(Visitor.PHONE.in("zh-CN").dark());
        Walk.whole(other).choose("只给自己或家人用");
        other.navigate(link);
        assertThat(other.locator("main")).containsText("您想用哪一份？");
        settled(other, "carry-on-which");
        other.getByText("用刚才回答的那份").click();
        assertThat(other).hasURL(THIRD);
        other.navigate("/answers");
        assertThat(other.locator("main")).containsText("只给自己或家人用");
    }

    @Test
    void deletedAnswersAreGoneFromTheBrowserToo(Page page) {
        answerTwo(page);
        page.navigate("/save/browser");
        page.getByText("Save now").click();
        assertThat(page.locator(".status-line")).containsText("Saved");
        page.navigate("/plan");
        page.getByText("Delete my answers").click();
        page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        assertThat(page.locator("h1")).hasText("Your answers are deleted");
        assertThat(page.locator("vaadin-dialog p")).isHidden();
        settled(page, "deleted");
        assertThat(page.evaluate("() => localStorage.getItem('mail-checkup')")).isNull();
        assertThat(page.evaluate("() => sessionStorage.getItem('mail-checkup')")).isNull();
        page.reload();
        page.navigate("/plan");
        assertThat(page.locator("main")).containsText("Answer some questions first.");
    }

    private static void answerTwo(Page page) {
        Walk.whole(page).choose("For both").choose("I am not sure");
        assertThat(page).hasURL(THIRD);
    }

    private static void choose(Page page, String name, byte[] octets) {
        Locator input = page.locator("#saved-file");
        input.setInputFiles(new FilePayload(name, "application/json", octets));
    }

    private static void open(Page page, String words) {
        page.locator("vaadin-password-field input").fill(words);
        press(page, "Open the file");
    }

    private static void press(Page page, String button) {
        page.locator("main vaadin-button", new Page.LocatorOptions().setHasText(button)).click();
    }

    /** What holds for each state of a page, and a picture of it. */
    private static void settled(Page page, String name) {
        NoSidewaysScroll.check(page, name);
        Accessibility.check(page, name);
        Chromium.picture(page, name);
    }
}
