package dev.mailcheckup.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Answers the check-up as one visitor, in any language: private mail, a PC and a phone. */
public final class CheckUp {

    private static final Pattern ANSWERS = Pattern.compile(".*/answers$");

    private final Page page;
    private final Consumer<String> look;

    private CheckUp(Page page, Consumer<String> look) {
        this.page = page;
        this.look = look;
    }

    /** Answers every question, after a look at its page; the look is given its id. */
    public static void whole(Page page, Consumer<String> look) {
        new CheckUp(page, look).answer(Walk.whole(page));
    }

    public static void whole(Page page) {
        whole(page, question -> {});
    }

    /** Answers the eight questions of the short check. */
    public static void ofEight(Page page) {
        new CheckUp(page, question -> {}).answer(Walk.ofEight(page));
    }

    /** Where the app would look for itself, going on without is no mistake. */
    private void answer(Walk walk) {
        for (int pages = 0; !walk.question().isEmpty(); pages++) {
            if (pages == Walk.MOST_PAGES) {
                throw new AssertionError("more pages than anyone is led over");
            }
            look.accept(walk.question());
            answer(walk.question());
            walk.proceed();
        }
        assertThat(page).hasURL(ANSWERS);
    }

    private void answer(String question) {
        switch (question) {
            case "s3" -> {
                // The device in use is ticked already; let that come before the choice.
                assertThat(page.locator(".offers")).containsText(Pattern.compile("."));
                for (Locator ticked : page.locator("vaadin-checkbox[checked]").all()) {
                    ticked.click();
                }
                page.locator("vaadin-checkbox").nth(0).click();
                page.locator("vaadin-checkbox").nth(4).click();
            }
            case "s4" -> page.locator("vaadin-text-field input").fill("mail.example");
            case "s5" -> {
                // Where a country is guessed, the list opens there, and its first lines are out of
                // sight.
                page.locator("vaadin-combo-box input").click();
                Locator countries = page.locator("vaadin-combo-box-item");
                Locator guessed = page.locator("vaadin-combo-box-item[selected]");
                countries.first().waitFor();
                (guessed.count() > 0 ? guessed : countries).first().click();
            }
            default -> {
                if (page.locator("vaadin-checkbox").count() > 0) {
                    page.locator("vaadin-checkbox").first().click();
                }
                for (Locator group : page.locator("vaadin-radio-group").all()) {
                    Locator choices = group.locator("vaadin-radio-button");
                    choices.nth(Math.max(0, choices.count() - 2)).click();
                }
            }
        }
    }
}
