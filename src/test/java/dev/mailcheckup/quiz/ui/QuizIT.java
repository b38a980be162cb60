package dev.mailcheckup.quiz.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.mailcheckup.browser.Accessibility;
import dev.mailcheckup.browser.ChromiumExtension;
import dev.mailcheckup.browser.ChromiumExtension.Pages;
import dev.mailcheckup.browser.NoSidewaysScroll;
import dev.mailcheckup.browser.Visitor;
import dev.mailcheckup.browser.Walk;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ChromiumExtension.class)
class QuizIT {

    private static final int MAILS = 10;

    @Test
    void theKeyboardAloneLeadsFromTheStartPageToTheEnd(Page page) {
        page.navigate("/");
        tabTo(page, "Test yourself: spot the scam");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Spot the scam");
        tabTo(page, "Show me the first mail");
        page.keyboard().press("Enter");
        for (int place = 1; place <= MAILS; place++) {
            assertThat(page.locator(".step-of")).hasText("Mail " + place + " of 10");
            assertThat(page.locator(".quiz-mark")).hasCount(0);
            tabTo(page, "Looks like a scam");
            page.keyboard().press("Enter");
            assertThat(page.locator("main h2").first()).isFocused();
            tabTo(page, place < MAILS ? "Next mail" : "See how it went");
            page.keyboard().press("Enter");
        }
        assertThat(page.locator("main .lead"))
                .hasText("You found 7 of 7 scams. You trusted 0 of 3 real mails.");
        assertThat(page.locator("main")).containsText("No scam looked real to you.");
    }

    @Test
    void afterTheAnswerTheSignsStandInTheMail(Page page) {
        page.navigate("/quiz/1");
        assertThat(page.locator(".quiz-mail"))
                .containsText("Bluebank Service <info@bluebank-help.example>");
        assertThat(page.locator(".quiz-mail"))
                .containsText("goes to http://bluebank.example.verify-login.example/id");
        Accessibility.check(page, "quiz before the answer");
        page.getByText("I am not sure").click();
        assertThat(page.locator("main h2").first()).hasText("A careful answer. This one is a scam");
        assertThat(page.locator(".quiz-mail")).containsText("Dear customer,[1]");
        assertThat(page.locator(".quiz-signs li")).hasCount(4);
        Accessibility.check(page, "quiz after the answer");
        page.reload();
        assertThat(page.locator(".quiz-signs li")).hasCount(4);
    }

    @Test
    void aMailThatIsNotDueYetLeadsToTheFirstOne(Page page) {
        page.navigate("/quiz/7");
        assertThat(page.locator(".step-of")).hasText("Mail 1 of 10");
        page.navigate("/quiz/end");
        assertThat(page.locator(".step-of")).hasText("Mail 1 of 10");
    }

    @Test
    void theQuestionAboutStrangeMailLeadsHere(Page page) {
        Walk.whole(page).skipTo("q1-1");
        page.getByText("Test yourself first").click();
        assertThat(page.locator("h1")).hasText("Spot the scam");
    }

    @Test
    void onAPhoneInChineseNothingIsTooWide(Pages pages) {
        Page page = pages.as(Visitor.PHONE.in("zh-CN").dark());
        page.navigate("/quiz/1");
        for (int place = 1; place <= MAILS; place++) {
            assertThat(page.locator(".step-of")).hasText(Pattern.compile("第 " + place + " 封.*"));
            NoSidewaysScroll.check(page, "mail " + place);
            page.locator(".quiz-guesses vaadin-button").first().click();
            assertThat(page.locator(".quiz-signs")).isVisible();
            NoSidewaysScroll.check(page, "answered mail " + place);
            if (place % 3 == 0) {
                Accessibility.check(page, "answered mail " + place);
            }
            page.locator("main .button-main").click();
        }
        assertThat(page.locator("h1")).hasText("结果");
        NoSidewaysScroll.check(page, "end");
        Accessibility.check(page, "end of the quiz");
        assertThat(page.locator(".quiz-review li").count()).isEqualTo(MAILS);
    }

    private static void tabTo(Page page, String text) {
        for (int stops = 0; stops < 60; stops++) {
            page.keyboard().press("Tab");
            Object there = page.evaluate("() => document.activeElement.textContent.trim()");
            if (text.equals(there)) {
                return;
            }
        }
        throw new AssertionError("not reached by Tab: " + text + " on " + page.url());
    }
}
