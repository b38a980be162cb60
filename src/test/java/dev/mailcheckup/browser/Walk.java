package dev.mailcheckup.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Walks the check-up as a visitor does. Where the walk is, the page itself tells: the address in
 * the browser changes at another moment than the page.
 */
public final class Walk {

    /** The most pages that anyone is led over, the answers included. */
    public static final int MOST_PAGES = 37;

    private final Page page;

    private Walk(Page page) {
        this.page = page;
    }

    /** From the first question, or from where the answers of this visitor end. */
    public static Walk whole(Page page) {
        return from(page, "/check");
    }

    /** The check of eight questions. */
    public static Walk ofEight(Page page) {
        return from(page, "/check/short");
    }

    /** On from the question that the page shows. */
    public static Walk at(Page page) {
        return new Walk(page);
    }

    private static Walk from(Page page, String path) {
        page.navigate(path);
        return new Walk(page);
    }

    /** For a click that does not lead away. */
    public static Locator continueButton(Page page) {
        return page.locator("main vaadin-button[theme~=primary]");
    }

    /** What is asked now, such as {@code q4-1}; empty where the list of answers is reached. */
    public String question() {
        assertThat(page.locator("main h1")).isVisible();
        Locator question = page.locator(".question");
        return question.count() == 0 ? "" : question.getAttribute("data-question");
    }

    public Walk skip() {
        return leave(() -> page.locator("main vaadin-button[theme~=tertiary]").click());
    }

    public Walk proceed() {
        return leave(() -> continueButton(page).click());
    }

    public Walk choose(String answer) {
        question();
        page.getByText(answer, new Page.GetByTextOptions().setExact(true)).first().click();
        return proceed();
    }

    /** Passes over all that comes before a question. */
    public Walk skipTo(String wanted) {
        for (int pages = 0; pages < MOST_PAGES; pages++) {
            String here = question();
            if (here.equals(wanted)) {
                return this;
            }
            if (here.isEmpty()) {
                break;
            }
            skip();
        }
        throw new AssertionError(wanted + " is not asked");
    }

    /** Does what leads away from a question, and waits until another page is there. */
    public Walk leave(Runnable step) {
        question();
        page.evaluate("() => document.querySelector('.question').classList.add('left')");
        step.run();
        assertThat(page.locator(".left")).hasCount(0);
        assertThat(page.locator("main h1")).isVisible();
        return this;
    }
}
