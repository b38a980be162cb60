package dev.mailcheckup.progress.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.mailcheckup.browser.Accessibility;
import dev.mailcheckup.browser.ChromiumExtension;
import dev.mailcheckup.browser.ChromiumExtension.Pages;
import dev.mailcheckup.browser.RunningApp;
import dev.mailcheckup.browser.Visitor;
import dev.mailcheckup.browser.Walk;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader whose session is gone is brought back to the same question. */
@ExtendWith(ChromiumExtension.class)
class LostSessionIT {

    private static final Pattern FIFTH = Pattern.compile(".*/check/s4$");
    private static final String BACK = "We lost touch for a moment. Your answers are back.";

    @Test
    void afterTheServerDiedTheReaderIsAtTheSameQuestion(Pages pages) {
        try (RunningApp app = RunningApp.start()) {
            Page page = pages.as(Visitor.DESKTOP, app);
            answerFour(page);
            app.dieAndComeBack();
            skip(page);
            assertBack(page);
            Accessibility.check(page, "a page that came back");
            page.reload();
            assertThat(page).hasURL(FIFTH);
            assertThat(page.locator(".notice")).hasCount(0);
        }
    }

    @Test
    void afterTheSessionEndedAReloadIsEnough(Page page) {
        answerFour(page);
        page.context().clearCookies();
        page.reload();
        assertBack(page);
        page.context().clearCookies();
        page.navigate("/plan");
        assertThat(page.locator("h1")).hasText("Your plan");
        assertThat(page.locator("main")).containsText(BACK);
        assertThat(page.getByText("Print my list")).isVisible();
    }

    @Test
    void theTabHoldsNothingThatOthersCanRead(Page page) {
        answerFour(page);
        String copy = (String) page.evaluate("() => JSON.stringify(sessionStorage)");
        assertThat(copy).contains("mail-checkup").doesNotContain("both", "windows", "\"s1");
        assertThat(page.evaluate("() => localStorage.length")).isEqualTo(0);
    }

    @Test
    void aCopyThatCannotBeOpenedIsSaidAndDropped(Page page) {
        answerFour(page);
        page.context().clearCookies();
        page.evaluate(
                "() => sessionStorage.setItem('mail-checkup', Date.now() + ' made.up..copy.x')");
        page.reload();
        assertThat(page.locator("main")).containsText("we could not bring your answers back");
        assertThat(page).hasURL(Pattern.compile(".*/check/s1$"));
        page.reload();
        assertThat(page.locator(".notice")).hasCount(0);
    }

    private static void assertBack(Page page) {
        assertThat(page.locator("main")).containsText(BACK);
        assertThat(page).hasURL(FIFTH);
        page.navigate("/answers");
        assertThat(page.locator("main")).containsText("For both");
        assertThat(page.locator("main")).containsText("Windows PC");
        page.goBack();
        assertThat(page).hasURL(FIFTH);
        assertThat(page.locator("h1")).containsText("after the @ sign");
    }

    private static void answerFour(Page page) {
        Walk.whole(page)
                .choose("For both")
                .choose("I am not sure")
                .choose("In a web browser")
                .choose("Windows PC");
        assertThat(page).hasURL(FIFTH);
    }

    private static void skip(Page page) {
        page.locator("main vaadin-button[theme~=tertiary]").click();
    }
}
