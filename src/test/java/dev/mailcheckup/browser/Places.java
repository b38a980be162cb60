package dev.mailcheckup.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.mailcheckup.browser.Place.page;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** Every page of the app, one a line, and the states that change what is on it. */
final class Places {

    private static final String THREAT =
            """
            From: hacker@crook.example
            Subject: I have your password

            I recorded you through your camera. Pay 900 dollars in Bitcoin to
            1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa within 48 hours, or I send the video to all your
            contacts. Open http://198.51.100.7/pay to see it. Do not tell anyone.
            """;

    /** What opens for a visitor who has answered nothing. */
    static final List<Place> PAGES =
            List.of(
                    page("/"),
                    page("/mail"),
                    page("/provider"),
                    page("/password"),
                    page("/address"),
                    page("/address/look"),
                    page("/quiz"),
                    page("/quiz/1"),
                    page("/signature"),
                    page("/signature/check"),
                    page("/check"),
                    page("/answers"),
                    page("/plan"),
                    page("/plan/calendar"),
                    page("/plan/print"),
                    page("/save"),
                    page("/save/browser"),
                    page("/save/link"),
                    page("/save/file"),
                    page("/carry-on"),
                    page("/deleted"),
                    page("/help/threat"),
                    page("/help/clicked"),
                    page("/help/ports"),
                    page("/print/blank"),
                    page("/print/class"),
                    page("/v"),
                    page("/no/such/page"));

    /** Errors, lists and results on them. */
    static final List<Place> STATES =
            List.of(
                    page("/", "languages", page -> page.locator(".languages summary").click()),
                    page("/mail", "error", Places::problem),
                    page("/mail", "explained", Places::explain),
                    page("/mail", "country", Places::chooseCountry),
                    page("/provider", "error", Places::noDomain),
                    page("/password", "judged", Places::judgePassword),
                    page("/address", "error", page -> typeAddress(page, "jane")),
                    page("/address/look", "error", page -> page.locator("#look-at-text").click()),
                    page("/address/look", "found", Places::lookAtText),
                    page("/quiz/1", "answered", Places::guess),
                    page("/signature", "made", Places::sign),
                    page("/signature/check", "error", Places::problem),
                    page("/signature/check", "checked", Places::checkSignature),
                    page("/check", "error", Places::problem),
                    page("/carry-on", "error", Places::openNoFile),
                    page("/help/clicked", "ticked", page -> page.locator("label").first().click()),
                    page("/v", "checked", Places::checkList));

    /** What needs answers of the check-up. */
    static final List<Place> ANSWERED =
            List.of(
                    page("/answers", "given", Places::unfold),
                    page("/plan", "made", page -> {}),
                    page("/plan", "unfolded", Places::unfold),
                    page("/plan", "dialog", Places::askToDelete),
                    page("/plan/calendar", "offered", page -> {}),
                    page("/plan/calendar", "error", Places::problem),
                    page("/plan/print", "made", page -> {}),
                    page("/save", "offered", page -> {}),
                    page("/save/browser", "saved", Places::press),
                    page("/save/link", "made", Places::press),
                    page("/save/file", "error", Places::tooFewWords),
                    page("/carry-on", "saved", page -> {}));

    private Places() {}

    static void go(Page page, Place place) {
        page.navigate(place.path());
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("#content :not(:defined)")).hasCount(0);
        place.steps().accept(page);
    }

    private static void press(Page page) {
        page.locator("main vaadin-button[theme~=primary]").first().click();
        assertThat(page.locator("main img, main .status-line:not(:empty)").first()).isVisible();
    }

    /** Goes on without what is asked for. */
    static void problem(Page page) {
        page.locator("main vaadin-button[theme~=primary]").first().click();
        summary(page);
    }

    private static void summary(Page page) {
        assertThat(page.locator(".error-summary")).isFocused();
        assertThat(page.locator(".error-summary a").first()).isVisible();
        assertThat(page).hasTitle(Pattern.compile("^Error: .+"));
    }

    private static void unfold(Page page) {
        page.evaluate(
                "() => document.querySelectorAll('vaadin-details').forEach(e => e.opened = true)");
        assertThat(page.locator("vaadin-details:not([opened])")).hasCount(0);
    }

    private static void explain(Page page) {
        page.locator("#mail-pasted textarea").fill(THREAT);
        page.locator("#mail-explain").click();
        assertThat(page.locator("#mail-verdict")).isFocused();
        unfold(page);
    }

    private static void chooseCountry(Page page) {
        explain(page);
        page.locator(".country-card vaadin-combo-box input").click();
        assertThat(page.locator("vaadin-combo-box-item").first()).isVisible();
    }

    private static void noDomain(Page page) {
        page.locator("#domain input").fill("hello world");
        page.locator("#domain input").press("Enter");
        assertThat(page.locator("#domain")).hasAttribute("invalid", "");
        assertThat(page.locator("#domain input")).isFocused();
    }

    private static void judgePassword(Page page) {
        page.locator("password-check input").fill("Summer2024!");
        assertThat(page.locator("password-check .verdict")).isVisible();
    }

    private static void typeAddress(Page page, String typed) {
        page.locator("address-writer input").fill(typed);
        page.locator("address-writer input").press("Tab");
    }

    private static void lookAtText(Page page) {
        page.locator("#text textarea").fill("jane@mail.example, jane (at) mail.example");
        page.locator("#look-at-text").click();
        assertThat(page.locator(".address-answer")).isVisible();
    }

    private static void guess(Page page) {
        page.locator(".quiz-guesses vaadin-button").first().click();
        assertThat(page.locator(".quiz-signs")).isVisible();
    }

    private static void sign(Page page) {
        page.locator("#signature-name input").fill("Ada Example");
        page.locator("#signature-phone input").fill("Mobile +44 7700 900123");
        assertThat(page.locator(".remarks li").first()).isVisible();
    }

    private static void checkSignature(Page page) {
        page.locator("#signature-pasted textarea").fill("--\nAda Example\nBorn 3 May 1984");
        page.locator("#content vaadin-button").click();
        assertThat(page.locator(".remarks li").first()).isVisible();
    }

    private static void openNoFile(Page page) {
        page.getByText("Open the file").click();
        summary(page);
    }

    private static void checkList(Page page) {
        page.locator("[name=code]").fill("made up");
        page.locator("main button").first().click();
        assertThat(page.locator("#verdict")).isVisible();
    }

    private static void askToDelete(Page page) {
        page.getByText("Delete my answers").click();
        assertThat(page.locator("vaadin-dialog vaadin-button").first()).isVisible();
    }

    private static void tooFewWords(Page page) {
        page.locator("vaadin-password-field input").fill("short");
        page.getByText("Save the file").click();
        summary(page);
    }
}
