package dev.mailcheckup.address.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.mailcheckup.browser.Accessibility;
import dev.mailcheckup.browser.Chromium;
import dev.mailcheckup.browser.ChromiumExtension;
import dev.mailcheckup.browser.ChromiumExtension.Pages;
import dev.mailcheckup.browser.Complaints;
import dev.mailcheckup.browser.NoSidewaysScroll;
import dev.mailcheckup.browser.RunningApp;
import dev.mailcheckup.browser.Visitor;
import dev.mailcheckup.servers.MailServers;
import dev.mailcheckup.servers.WithMailServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The look at one page in Chromium, against a real web server. */
@ExtendWith({WithMailServers.class, ChromiumExtension.class})
class AddressLookPageIT {

    private static RunningApp app;

    @BeforeAll
    static void start(MailServers servers) {
        app = RunningApp.start(servers.webSettings());
    }

    @AfterAll
    static void stop() {
        if (app != null) {
            app.close();
        }
    }

    /** With the keyboard alone. */
    private static void ask(Page page, String typed) {
        page.navigate("/address/look");
        page.locator("#page input").focus();
        page.keyboard().type(typed);
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
    }

    private static void finish(Page page, Complaints complaints, String name) {
        Accessibility.check(page, name);
        NoSidewaysScroll.check(page, name);
        complaints.check(name);
        Chromium.picture(page, "address-look-" + name);
    }

    @Test
    void anOpenAddressIsToldWithItsNameCovered(Pages pages) {
        Page page = pages.as(Visitor.DESKTOP, app);
        Complaints complaints = Complaints.listen(page, app);
        ask(page, "webmail.good.test/contact");
        assertThat(page.locator(".address-answer")).isVisible();
        assertThat(page.locator(".address-answer")).isFocused();
        assertThat(page.locator(".finding-worth")).containsText("We counted 2");
        assertThat(page.locator(".sightings li"))
                .containsText(new String[] {"z****@webmail.good.test", "t****@webmail.good.test"});
        assertThat(page.locator("main")).not().containsText("zanzibar");
        finish(page, complaints, "open");
        assertThat(app.output()).doesNotContain("zanzibar").doesNotContain("good.test");
    }

    @Test
    void whatASiteAsksOfRobotsIsKeptAndTold(Pages pages) {
        Page page = pages.as(Visitor.PHONE.dark(), app);
        Complaints complaints = Complaints.listen(page, app);
        ask(page, "http://webmail.good.test/members");
        assertThat(page.locator("main > .status-line")).containsText("asks robots not to");
        assertThat(page.locator("#page input")).hasValue("http://webmail.good.test/members");
        finish(page, complaints, "robots-phone");
    }

    @Test
    void aPlaceInsideTheNetworkIsRefused(Pages pages) {
        Page page = pages.as(Visitor.DESKTOP.dark(), app);
        Complaints complaints = Complaints.listen(page, app);
        ask(page, "mail.private.test");
        assertThat(page.locator("main > .status-line")).containsText("not on the public web");
        finish(page, complaints, "private");
    }

    @Test
    void withoutTheTickNothingIsLookedAt(Pages pages) {
        Page page = pages.as(Visitor.PHONE.in("zh-Hans"), app);
        Complaints complaints = Complaints.listen(page, app);
        page.navigate("/address/look");
        page.locator("#page input").fill("webmail.good.test/contact");
        page.keyboard().press("Enter");
        assertThat(page.locator("#mine")).hasAttribute("invalid", "");
        assertThat(page.locator("#page input")).hasValue("webmail.good.test/contact");
        finish(page, complaints, "no-tick-zh");
    }

    @Test
    void aPastedTextIsLookedAtAndLeavesNoTrace(Pages pages) {
        Page page = pages.as(Visitor.PHONE.in("zh-Hans"), app);
        Complaints complaints = Complaints.listen(page, app);
        page.navigate("/address/look");
        page.locator("#text textarea").fill("zanzibar (at) good.test, 或 zanzibar2&#64;good.test");
        page.locator("#look-at-text").press("Enter");
        assertThat(page.locator(".address-answer")).isVisible();
        assertThat(page.locator(".sightings li")).hasCount(2);
        assertThat(page.locator(".finding-worth")).containsText("共 1 处");
        finish(page, complaints, "text-zh");
        assertThat(app.output()).doesNotContain("zanzibar");
    }

    @Test
    void theCheckUpOffersWhatWasFound(Pages pages) {
        Page page = pages.as(Visitor.PHONE, app);
        Complaints complaints = Complaints.listen(page, app);
        page.navigate("/check");
        Locator skip = page.getByText("Skip this question");
        Locator offer = page.getByText("Look at a page of mine");
        assertThat(skip).isVisible();
        while (offer.count() == 0) {
            String question = page.locator("h1").innerText();
            skip.click();
            assertThat(page.locator("h1")).not().hasText(question);
            assertThat(skip).isVisible();
        }
        finish(page, complaints, "question");
        offer.click();
        page.locator("#text textarea").fill("zanzibar@good.test zanzibar@good.test");
        page.locator("#look-at-text").press("Enter");
        page.getByText("Go to this question of the check-up").click();
        assertThat(page.locator(".look")).containsText("Open addresses there: 2");
        page.getByText("Use that result").press("Enter");
        assertThat(page.locator(".look-result")).containsText("We saw an open address on a page");
        finish(page, complaints, "question-answered");
    }

    @Test
    void whatIsNoPageIsToldKindlyAndStays(Pages pages) {
        Page page = pages.as(Visitor.DESKTOP, app);
        Complaints complaints = Complaints.listen(page, app);
        ask(page, "http://127.0.0.1/");
        assertThat(page.locator("#page")).hasAttribute("invalid", "");
        assertThat(page.locator("#page")).containsText("numbers only");
        assertThat(page.locator("#page input")).hasValue("http://127.0.0.1/");
        finish(page, complaints, "numbers");
        page.locator("#look-at-text").press("Enter");
        assertThat(page.locator("#text")).containsText("Paste a text first");
    }
}
