package dev.mailcheckup.provider.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.mailcheckup.browser.Accessibility;
import dev.mailcheckup.browser.Chromium;
import dev.mailcheckup.browser.ChromiumExtension;
import dev.mailcheckup.browser.ChromiumExtension.Pages;
import dev.mailcheckup.browser.Complaints;
import dev.mailcheckup.browser.NoSidewaysScroll;
import dev.mailcheckup.browser.ReadAloud;
import dev.mailcheckup.browser.RunningApp;
import dev.mailcheckup.browser.Visitor;
import dev.mailcheckup.servers.MailServers;
import dev.mailcheckup.servers.WithMailServers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The provider page in Chromium, against real mail servers. */
@ExtendWith({WithMailServers.class, ChromiumExtension.class})
class ProviderPageIT {

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

    /** With the keyboard alone: the field is reached, typed into and sent by Enter. */
    private static void ask(Page page, String typed) {
        page.navigate("/provider");
        page.locator("#domain input").focus();
        page.keyboard().type(typed);
        page.keyboard().press("Enter");
    }

    private static void finish(Page page, Complaints complaints, String name) {
        Accessibility.check(page, name);
        NoSidewaysScroll.check(page, name);
        complaints.check(name);
        Chromium.picture(page, "provider-" + name);
    }

    @Test
    void aLockedWayIsToldWithTheSettingsToChoose(Pages pages) {
        Page page = pages.as(Visitor.DESKTOP, app);
        Complaints complaints = Complaints.listen(page, app);
        ask(page, "jane@good.test");
        assertThat(page.locator(".verdict-good")).isVisible();
        assertThat(page.locator(".verdict-good")).isFocused();
        assertThat(page.locator("#domain input")).hasValue("good.test");
        assertThat(page.locator("main")).not().containsText("jane");
        assertThat(page.locator(".connection-locked")).hasCount(7);
        assertThat(page.locator(".program-settings dd"))
                .containsText(new String[] {"mail.good.test", "993", "SSL/TLS"});
        assertThat(page.locator(".finding")).hasCount(0);
        finish(page, complaints, "good");
        ReadAloud.check(page, "provider-good");
    }

    @Test
    void thePartBeforeTheAtSignNeverLeavesTheBrowser(Pages pages) {
        Page page = pages.as(Visitor.DESKTOP, app);
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> sent.add(request.url() + request.postData()));
        ask(page, "zanzibar.jane@good.test");
        assertThat(page.locator(".verdict-good")).isVisible();
        assertThat(page.locator("main > .hint")).containsText("good.test");
        assertThat(sent).isNotEmpty().noneMatch(one -> one.contains("zanzibar"));
        assertThat(app.output()).doesNotContain("zanzibar");
    }

    @Test
    void anOpenDoorIsToldOnceWithAllItsPorts(Pages pages) {
        Page page = pages.as(Visitor.PHONE.dark(), app);
        Complaints complaints = Complaints.listen(page, app);
        ask(page, "plain.test");
        assertThat(page.locator(".verdict-bad")).isVisible();
        assertThat(page.locator(".connection-open")).hasCount(3);
        assertThat(page.locator(".finding")).hasCount(1);
        assertThat(page.locator(".finding-seen"))
                .containsText("mail.plain.test:110 and mail.plain.test:587");
        finish(page, complaints, "plain-phone");
    }

    @Test
    void aServerThatProvesNothingIsToldInChinese(Pages pages) {
        Page page = pages.as(Visitor.DESKTOP.in("zh-Hans"), app);
        Complaints complaints = Complaints.listen(page, app);
        ask(page, "expired.test");
        assertThat(page.locator(".verdict-bad")).isVisible();
        assertThat(page.locator(".connection-open").first()).containsText("过期");
        finish(page, complaints, "expired-zh");
    }

    @Test
    void whatCouldNotBeLookedAtIsNeverShownAsFine(Pages pages) {
        Page page = pages.as(Visitor.DESKTOP.dark(), app);
        Complaints complaints = Complaints.listen(page, app);
        ask(page, "dropping.test");
        assertThat(page.locator(".verdict-unknown")).isVisible();
        assertThat(page.locator(".connection-unknown")).hasCount(6);
        assertThat(page.locator(".connection-locked")).hasCount(0);
        assertThat(page.locator(".finding-unknown")).hasCount(1);
        finish(page, complaints, "dropping");
    }

    @Test
    void whatIsNoDomainStaysInTheFieldWithAKindWord(Pages pages) {
        Page page = pages.as(Visitor.DESKTOP, app);
        Complaints complaints = Complaints.listen(page, app);
        ask(page, "hello world");
        assertThat(page.locator("#domain")).hasAttribute("invalid", "");
        assertThat(page.locator("#domain input")).hasValue("hello world");
        assertThat(page.locator("#domain input")).isFocused();
        assertThat(page.locator("#domain")).containsText("example.org");
        finish(page, complaints, "no-domain");
    }

    @Test
    void leavingThePageEndsTheAsking(Pages pages) {
        Page page = pages.as(Visitor.DESKTOP, app);
        ask(page, "silent.test");
        assertThat(page.locator(".look-progress li").first()).isVisible();
        assertThat(page.locator(".look-progress [role=status]"))
                .hasText(Pattern.compile(".*\\d of 7.*"));
        page.locator(".shell-name").click();
        assertThat(page.locator(".look-progress")).hasCount(0);
        page.waitForTimeout(1000);
        AtomicInteger asked = new AtomicInteger();
        page.onRequest(request -> asked.incrementAndGet());
        page.waitForTimeout(2000);
        assertThat(asked.get()).isZero();
    }
}
