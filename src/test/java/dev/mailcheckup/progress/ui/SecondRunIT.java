package dev.mailcheckup.progress.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.mailcheckup.browser.Accessibility;
import dev.mailcheckup.browser.ChromiumExtension;
import dev.mailcheckup.browser.ChromiumExtension.Pages;
import dev.mailcheckup.browser.RunningApp;
import dev.mailcheckup.browser.Visitor;
import dev.mailcheckup.browser.Walk;
import dev.mailcheckup.checklist.Done;
import dev.mailcheckup.checklist.NotForMe;
import dev.mailcheckup.keys.KeptKeys;
import dev.mailcheckup.progress.Progress;
import dev.mailcheckup.progress.Sealing;
import dev.mailcheckup.progress.Sealing.Place;
import dev.mailcheckup.progress.seal.Sealer;
import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.wizard.Paths;
import dev.mailcheckup.words.LocalDay;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Weeks later: the plan says what has come of the list that was saved, wherever it was saved. */
@ExtendWith(ChromiumExtension.class)
class SecondRunIT {

    private static final LocalDate THEN = LocalDate.now().minusDays(30);
    private static final Progress SAVED =
            new Progress(
                    Paths.walk(
                            Answers.NONE.shortened().with("q1-2", "no"),
                            Paths.Habit.NOT_SURE,
                            _ -> {}),
                    Done.NOTHING,
                    NotForMe.NOTHING,
                    THEN);

    private static RunningApp app;
    private static Sealing sealing;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        String keys = folder.resolve("keys.json").toString();
        sealing = new Sealer(KeptKeys.at(keys, Instant.now()));
        app = RunningApp.start("--mailcheckup.keys=" + keys);
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void whatIsDoneAndWhatIsNewIsCountedFromTheLink(Page page) {
        page.navigate(app.url("/carry-on#" + sealing.seal(SAVED, Place.LINK)));
        carryOn(page);
        Accessibility.check(page, "plan of a second run");
        page.locator("article.finding vaadin-checkbox").first().click();
        page.navigate(app.url("/check/q1-2?change"));
        Walk.at(page).choose("Yes, but I typed nothing");
        page.navigate(app.url("/plan"));
        assertThat(page.locator("main")).containsText(since(1, 1));
    }

    @Test
    void theBrowsersCopyAndTheFileKnowTheDayToo(Pages pages) {
        Page browser = pages.as(Visitor.PHONE);
        browser.navigate(app.url("/carry-on"));
        assertThat(browser.locator("main")).containsText("Nothing is saved in this browser.");
        browser.evaluate(
                "sealed => localStorage.setItem('mail-checkup', sealed)",
                sealing.seal(SAVED, Place.BROWSER));
        browser.reload();
        browser.getByText("Open them").click();
        carryOn(browser);

        Page file = pages.as(Visitor.DESKTOP);
        file.navigate(app.url("/carry-on"));
        byte[] saved = sealing.sealFile(SAVED, "").getBytes(StandardCharsets.UTF_8);
        file.locator("#saved-file")
                .setInputFiles(new FilePayload("mail-checkup.json", "application/json", saved));
        file.locator("main vaadin-button", new Page.LocatorOptions().setHasText("Open the file"))
                .click();
        carryOn(file);
    }

    private static void carryOn(Page page) {
        page.getByText("Carry on with these answers").click();
        assertThat(page.locator("main h1")).hasText("Your plan");
        assertThat(page.locator("main")).containsText(since(0, 0));
    }

    private static String since(int done, int fresh) {
        return "Since %s: %d done, %d new."
                .formatted(LocalDay.of(THEN, Locale.ENGLISH), done, fresh);
    }
}
