package dev.mailcheckup.wizard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import dev.mailcheckup.browser.Accessibility;
import dev.mailcheckup.browser.ChromiumExtension;
import dev.mailcheckup.browser.ChromiumExtension.Pages;
import dev.mailcheckup.browser.Complaints;
import dev.mailcheckup.browser.NoSidewaysScroll;
import dev.mailcheckup.browser.RunningApp;
import dev.mailcheckup.browser.Visitor;
import dev.mailcheckup.browser.Walk;
import dev.mailcheckup.servers.MailServers;
import dev.mailcheckup.servers.WithMailServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the check-up looks at for itself, with made-up browsers and real mail servers. */
@ExtendWith({WithMailServers.class, ChromiumExtension.class})
class LooksIT {

    private static final String WINDOWS =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0";
    private static final String IPHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15";
    private static final String FIREFOX =
            "Mozilla/5.0 (X11; Linux x86_64; rv:160.0) Gecko/20100101 Firefox/160.0";

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

    @Test
    void windowsElevenIsOfferedAndAnOldBrowserNamed(Pages pages) {
        Page page = pages.as(Visitor.DESKTOP, app);
        Complaints complaints = Complaints.listen(page, app);
        pretend(page, WINDOWS, "Windows", "15.0.0", "140.0.7339.80");
        Walk walk = begin(page, "In a web browser");
        assertThat(page.locator(".offers")).containsText("Windows PC");
        assertThat(page.getByLabel("Windows PC")).isChecked();
        Accessibility.check(page, "the device in use");
        walk.proceed();
        walk.skipTo("q3-1");
        page.getByText("Yes").first().click();
        page.locator(".look vaadin-button").click();
        assertThat(page.locator(".look-result")).containsText("Your browser is old");
        Accessibility.check(page, "a look at the browser");
        NoSidewaysScroll.check(page, "a look at the browser");
        walk.proceed();
        assertThat(page.locator(".offers")).containsText("It looks like Windows 11.");
        assertThat(page.getByLabel("Windows 11, but I do not know the version")).isChecked();
        Accessibility.check(page, "the system");
        page.navigate("/answers");
        assertThat(page.locator("main")).containsText("We still found: Your browser is old.");
        assertThat(page.locator(".source-checked")).hasText("We checked");
        Accessibility.check(page, "answers with a look");
        page.navigate("/plan");
        assertThat(page.locator("main")).containsText("We checked 1 of these.");
        assertThat(page.locator("main")).containsText("We still found: Your browser is old.");
        complaints.check("looks at a browser");
    }

    @Test
    void anIphoneIsOfferedByItsNameAlone(Pages pages) {
        Page page = pages.as(Visitor.PHONE, app);
        pretend(page, IPHONE, "", "", "");
        page.addInitScript(
                "Object.defineProperty(navigator, 'userAgentData', {get: () => undefined})");
        Walk walk = begin(page, "In a web browser");
        assertThat(page.getByLabel("iPhone or iPad")).isChecked();
        walk.proceed();
        walk.skipTo("q3-1");
        page.getByText("Yes").first().click();
        page.locator(".look vaadin-button").click();
        assertThat(page.locator(".look-result")).hasText("We cannot tell if your browser is new");
        walk.proceed();
        // The version in its name is an old one on purpose.
        assertThat(page.locator("h1")).hasText("Which system is it?");
        assertThat(page.locator("vaadin-radio-button[checked]")).hasCount(0);
        NoSidewaysScroll.check(page, "the system");
    }

    @Test
    void whoTickedOtherwiseIsLeftAlone(Pages pages) {
        Page page = pages.as(Visitor.DESKTOP, app);
        pretend(page, FIREFOX, "", "", "");
        page.addInitScript(
                "Object.defineProperty(navigator, 'userAgentData', {get: () => undefined})");
        Walk walk = begin(page, "In a web browser");
        assertThat(page.getByLabel("Linux computer")).isChecked();
        page.getByText("Linux computer", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Mac", new Page.GetByTextOptions().setExact(true)).click();
        walk.proceed();
        page.goBack();
        assertThat(page.getByLabel("Mac")).isChecked();
        assertThat(page.getByLabel("Linux computer")).not().isChecked();
        assertThat(page.locator(".offers")).isHidden();
    }

    @Test
    void aProviderIsLookedAtFromTheCheckUp(Pages pages) {
        Page page = pages.as(Visitor.DESKTOP, app);
        Walk walk = untilTheProvider(page, "plain.test");
        page.locator(".look vaadin-button").last().click();
        assertThat(page.locator(".look-result"))
                .containsText("Your provider also allows an open line");
        Accessibility.check(page, "a look at the provider");
        walk.proceed();
        page.navigate("/plan");
        assertThat(page.locator("main")).containsText("Use only the locked line");
    }

    @Test
    void whatTheProviderPageFoundIsOffered(Pages pages) {
        Page page = pages.as(Visitor.DESKTOP.wide(320), app);
        page.navigate("/provider");
        page.locator("#domain input").fill("good.test");
        page.keyboard().press("Enter");
        assertThat(page.locator(".verdict-good")).isVisible();
        Walk walk = untilTheProvider(page, "");
        assertThat(page.locator(".look")).containsText("You checked good.test");
        NoSidewaysScroll.check(page, "an earlier look");
        page.locator(".look vaadin-button").first().click();
        assertThat(page.locator(".look-result")).containsText("Your provider offers a locked line");
        walk.proceed();
        page.navigate("/answers");
        assertThat(page.locator(".source-checked")).hasText("We checked");
    }

    @Test
    void aMailPageIsLookedAtAndBeatsWhatWasTold(Pages pages) {
        Page page = pages.as(Visitor.DESKTOP, app);
        Walk walk = begin(page, "In a web browser");
        walk.skipTo("q6-2");
        page.getByText("Yes", new Page.GetByTextOptions().setExact(true)).click();
        page.locator(".look vaadin-button").click();
        assertThat(page.locator(".look vaadin-text-field")).hasAttribute("invalid", "");
        Accessibility.check(page, "a mail page that cannot be read");
        page.locator(".look input").fill("https://mail.webnoredirect.test/inbox?user=jane");
        page.locator(".look vaadin-button").click();
        assertThat(page.locator(".look-result"))
                .containsText("The page can be opened without a lock");
        Accessibility.check(page, "a look at the mail page");
        walk.proceed();
        page.navigate("/plan");
        assertThat(page.locator("main"))
                .containsText("You said “Yes” to “Address with https”. We still found:");
        assertThat(page.locator("main")).containsText("Open your mail page only with https");
        assertThat(app.output()).doesNotContain("webnoredirect").doesNotContain("jane");
    }

    @Test
    void aThreatMailShownBeforeIsAskedAbout(Pages pages) {
        Page page = pages.as(Visitor.DESKTOP, app);
        page.navigate("/mail");
        page.locator("textarea")
                .first()
                .fill(
                        "From: hacker@crook.example\nSubject: I have your password\n\n"
                                + "I recorded you through your camera. Pay 900 dollars in Bitcoin to"
                                + " 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa within 48 hours, or I send the"
                                + " video to all your contacts. Do not tell anyone.");
        page.locator("main vaadin-button[theme~=primary]").first().click();
        assertThat(page.locator(".explanation")).isVisible();
        Walk.whole(page).choose("Only for me or my family").skipTo("q8-1");
        assertThat(page.locator(".offers")).containsText("It looked like a threat mail.");
        Accessibility.check(page, "a mail shown before");
    }

    /** The client hints and the name of another browser. */
    private static void pretend(
            Page page, String agent, String platform, String version, String browser) {
        JsonObject brand = new JsonObject();
        brand.addProperty("brand", "Chromium");
        brand.addProperty("version", browser);
        JsonArray brands = new JsonArray();
        brands.add(brand);
        JsonObject hints = new JsonObject();
        hints.addProperty("platform", platform);
        hints.addProperty("platformVersion", version);
        hints.addProperty("architecture", "");
        hints.addProperty("model", "");
        hints.addProperty("mobile", false);
        hints.add("brands", brands);
        hints.add("fullVersionList", brands);
        JsonObject all = new JsonObject();
        all.addProperty("userAgent", agent);
        all.add("userAgentMetadata", hints);
        page.context().newCDPSession(page).send("Emulation.setUserAgentOverride", all);
    }

    private static Walk untilTheProvider(Page page, String domain) {
        Walk walk =
                begin(page, "In a program on my computer, like Outlook, Thunderbird or Apple Mail")
                        .skipTo("s4");
        if (!domain.isEmpty()) {
            page.locator("main vaadin-text-field input").fill(domain);
        }
        return walk.proceed().skipTo("a2");
    }

    private static Walk begin(Page page, String readsMail) {
        return Walk.whole(page).choose("Only for me or my family").choose(readsMail);
    }
}
