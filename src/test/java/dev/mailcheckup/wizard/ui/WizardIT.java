package dev.mailcheckup.wizard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.mailcheckup.browser.Accessibility;
import dev.mailcheckup.browser.CheckUp;
import dev.mailcheckup.browser.ChromiumExtension;
import dev.mailcheckup.browser.ChromiumExtension.Pages;
import dev.mailcheckup.browser.NoSidewaysScroll;
import dev.mailcheckup.browser.Visitor;
import dev.mailcheckup.browser.Walk;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The check-up as visitors walk it, from the first question to the printed list. */
@ExtendWith(ChromiumExtension.class)
class WizardIT {

    private static final Set<String> OF_EACH_KIND =
            Set.of("s1", "s2", "s3", "s4", "s5", "q4-1", "q5-2");

    private static final Pattern ANSWERS = Pattern.compile(".*/answers$");

    @Test
    void fromTheFirstQuestionToThePaper(Page page) {
        CheckUp.whole(page, question -> lookAt(page, question));
        Accessibility.check(page, "answers");
        page.locator("a.button-main").click();
        assertThat(page.locator("h1")).hasText("Your plan");
        assertThat(page.locator("main")).containsText("This is not proof that your mail is safe.");
        Accessibility.check(page, "plan");
        page.locator("a.button-main").click();
        assertThat(page.locator("h1")).hasText("My mail checklist");
        assertThat(page.locator("main")).containsText("Made for: Windows PC, iPhone or iPad");
        assertThat(page.content()).doesNotContain("example.org");
        Accessibility.check(page, "paper");
        assertThat(sheets(page)).isLessThanOrEqualTo(3);
    }

    /** Twelve things to do and what is unknown; the limit for twelve is two sheets. */
    @Test
    void twelveThingsFitOnTwoSheets(Page page) {
        CheckUp.whole(page);
        page.navigate("/plan/print?paper=a4");
        assertThat(page.locator("h1")).hasText("My mail checklist");
        page.evaluate(
                "n => [...document.querySelectorAll('.item')].slice(n).forEach(e => e.remove())",
                12);
        assertThat(page.locator(".item")).hasCount(12);
        assertThat(sheets(page)).isLessThanOrEqualTo(2);
    }

    @Test
    void thePhoneInChineseWalksTheSameWay(Pages pages) {
        Page page = pages.as(Visitor.PHONE.in("zh-CN").dark());
        CheckUp.whole(page, question -> lookAt(page, question));
        page.locator("a.button-main").click();
        assertThat(page.locator("h1")).hasText("您的计划");
        NoSidewaysScroll.check(page, "plan");
        Accessibility.check(page, "plan in Chinese");
    }

    @Test
    void anEmptyAnswerIsNamedAndTheFocusGoesThere(Page page) {
        page.navigate("/check");
        Walk.continueButton(page).click();
        assertThat(page.locator(".error-summary")).isFocused();
        assertThat(page.locator(".error-summary h2")).hasText("There is a problem");
        assertThat(page).hasTitle(Pattern.compile("^Error: .*"));
        Accessibility.check(page, "a question with an error");
        page.locator(".error-summary a").click();
        assertThat(page.locator("vaadin-radio-button input").first()).isFocused();
    }

    @Test
    void answersStayOverReloadAndBrowserBack(Page page) {
        page.navigate("/check");
        page.getByText("For both").click();
        Walk.continueButton(page).click();
        assertThat(page).hasURL(Pattern.compile(".*/check/s1b$"));
        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*/check/s1$"));
        assertThat(page.getByLabel("For both")).isChecked();
        page.reload();
        assertThat(page.getByLabel("For both")).isChecked();
    }

    @Test
    void aQuestionThatIsNotDueYetLeadsToTheFirstOne(Page page) {
        page.navigate("/check/q9-2");
        assertThat(page).hasURL(Pattern.compile(".*/check/s1$"));
    }

    @Test
    void aWholeAddressIsCutInTheBrowser(Page page) {
        Walk.whole(page).skipTo("s4");
        StringBuilder sent = new StringBuilder();
        page.onRequest(request -> {
            byte[] body = request.postDataBuffer();
            sent.append(body == null ? "" : new String(body, StandardCharsets.UTF_8));
        });
        page.locator("vaadin-text-field input").fill("quokka4711@example.org");
        page.keyboard().press("Tab");
        assertThat(page.locator("vaadin-text-field input")).hasValue("example.org");
        Walk.continueButton(page).click();
        assertThat(page).hasURL(Pattern.compile(".*/check/s5$"));
        assertThat(sent.toString()).contains("example.org").doesNotContain("quokka");
        page.navigate("/provider");
        assertThat(page.locator("#domain input")).hasValue("example.org");
    }

    @Test
    void oneAnswerCanBeChangedFromTheList(Page page) {
        CheckUp.ofEight(page);
        page.getByLabel(Pattern.compile("^Change: Is two-step sign-in on")).click();
        assertThat(page.locator("h1")).hasText("Is two-step sign-in on?");
        page.getByText("My provider has none").click();
        Walk.continueButton(page).click();
        assertThat(page).hasURL(ANSWERS);
        assertThat(page.locator("main")).containsText("My provider has none");
    }

    @Test
    void deletedAnswersAreGone(Page page) {
        CheckUp.ofEight(page);
        page.locator("a.button-main").click();
        page.getByText("Delete my answers").click();
        Accessibility.check(page, "the question before deleting");
        page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        assertThat(page.locator("h1")).not().hasText("Your plan");
        page.navigate("/plan");
        assertThat(page.locator("main")).containsText("Answer some questions first.");
    }

    @Test
    void anItemCanBePutAsideAndBroughtBack(Page page) {
        CheckUp.ofEight(page);
        page.locator("a.button-main").click();
        assertThat(page.locator("h1")).hasText("Your plan");
        int items = page.locator("article.finding").count();
        String first = page.locator("article.finding h3").first().textContent();
        page.getByLabel("Mark as not for me: " + first).click();
        assertThat(page.locator("article.finding")).hasCount(items - 1);
        page.getByText("Show 1 that you put aside").click();
        assertThat(page.getByLabel("Bring it back: " + first)).isVisible();
        Accessibility.check(page, "plan with an item put aside");
        page.getByLabel("Bring it back: " + first).click();
        assertThat(page.locator("article.finding")).hasCount(items);
    }

    @Test
    void whatCannotWaitHasItsStepsBesideTheAnswer(Page page) {
        page.navigate("/check/short");
        assertThat(page.locator("h1")).isVisible();
        page.getByText("Yes, and I typed a password or card number").click();
        assertThat(page.getByText("Open the steps for after a click")).isVisible();
        Accessibility.check(page, "help at once");
        page.getByText("Yes, but I typed nothing").click();
        assertThat(page.getByText("Open the steps for after a click")).hasCount(0);
    }

    @Test
    void theKeyboardAloneIsEnough(Page page) {
        Walk walk = Walk.ofEight(page);
        for (int pages = 0; !walk.question().isEmpty(); pages++) {
            assertThat(pages).isLessThan(Walk.MOST_PAGES);
            tabTo(page, "vaadin-radio-button input, vaadin-checkbox input");
            page.keyboard().press("Space");
            tabTo(page, "vaadin-button[theme~=primary]");
            walk.leave(() -> page.keyboard().press("Enter"));
        }
        assertThat(page).hasURL(ANSWERS);
    }

    private static void tabTo(Page page, String selector) {
        for (int stops = 0; stops < 60; stops++) {
            page.keyboard().press("Tab");
            Object there = page.evaluate("s => !!document.activeElement.closest(s)", selector);
            if (Boolean.TRUE.equals(there)) {
                return;
            }
        }
        throw new AssertionError("not reached by Tab: " + selector + " on " + page.url());
    }

    /** Gives the last answer before "I am not sure" on each page; checks the first few pages. */
    private static void lookAt(Page page, String question) {
        NoSidewaysScroll.check(page, question);
        if (OF_EACH_KIND.contains(question)) {
            Accessibility.check(page, question);
        }
    }

    private static int sheets(Page page) {
        String pdf =
                new String(
                        page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)),
                        StandardCharsets.ISO_8859_1);
        return pdf.split("/Type /Page\\b", -1).length - 1;
    }
}
