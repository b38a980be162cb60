package dev.mailcheckup.password;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.mailcheckup.browser.Accessibility;
import dev.mailcheckup.browser.Chromium;
import dev.mailcheckup.browser.ChromiumExtension;
import dev.mailcheckup.browser.ChromiumExtension.Pages;
import dev.mailcheckup.browser.Complaints;
import dev.mailcheckup.browser.NoSidewaysScroll;
import dev.mailcheckup.browser.RunningApp;
import dev.mailcheckup.browser.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ChromiumExtension.class)
class PasswordPageIT {

    @Test
    void theResultFollowsTheTyping(Page page) {
        Locator box = open(page, "Ready");
        box.fill("Summer2024!");
        assertThat(verdict(page)).containsText("Too short");
        assertThat(page.locator("password-check")).containsText("Signs 7 to 10: a year.");
        box.fill("kettle-orbit-walnut-fjord");
        assertThat(verdict(page)).containsText("Strong");
        assertThat(page.locator("password-check .spoken")).containsText("Strong");
        box.fill("");
        assertThat(verdict(page)).isHidden();
    }

    @Test
    void partsAreQuotedOnlyWhileThePasswordIsShown(Page page) {
        open(page, "Ready").fill("Summer2024!");
        Locator reasons = page.locator("password-check .reasons");
        assertThat(reasons).not().containsText("Summer");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
        assertThat(reasons).containsText("“Summer”");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hide")).click();
        assertThat(reasons).not().containsText("Summer");
    }

    @Test
    void itWorksWithTheNetworkOff(Page page) {
        Locator box = open(page, "Ready");
        page.context().setOffline(true);
        box.pressSequentially("drowssap");
        assertThat(verdict(page)).containsText("Too common");
        box.fill("kettle-orbit-walnut-fjord");
        assertThat(verdict(page)).containsText("Strong");
    }

    @Test
    void theBoxIsEmptiedAfterAMinuteWithoutTyping(Page page) {
        page.clock().install();
        Locator box = open(page, "Ready");
        box.fill("Summer2024!");
        assertThat(verdict(page)).containsText("Too short");
        page.clock().runFor(59_000);
        assertThat(box).hasValue("Summer2024!");
        page.clock().runFor(2_000);
        assertThat(box).hasValue("");
        assertThat(verdict(page)).isHidden();
        assertThat(page.locator("password-check .engine")).containsText("after one minute");
    }

    @Test
    void veryLongInputIsTakenAndTheReaderIsTold(Page page) {
        open(page, "Ready").fill("kettle4@8({[<369 ".repeat(2_000));
        assertThat(page.locator("password-check")).containsText("first 128 signs");
    }

    @Test
    void theBoxIsNoFormFieldThatABrowserWouldKeep(Page page) {
        Locator box = open(page, "Ready");
        assertThat(box).hasAttribute("autocomplete", "off");
        assertThat(box.getAttribute("name")).isNull();
        assertThat(page.locator("form")).hasCount(0);
    }

    @Test
    void theKeyboardAloneIsEnough(Page page) {
        Locator box = open(page, "Ready");
        box.focus();
        page.keyboard().type("Summer2024!");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(box).hasAttribute("type", "text");
    }

    @Test
    void itLooksAndReadsWellForEachVisitor(Pages pages, RunningApp app) {
        for (Visitor visitor :
                List.of(
                        Visitor.DESKTOP,
                        Visitor.PHONE,
                        Visitor.DESKTOP.dark(),
                        Visitor.PHONE.in("zh-CN"),
                        Visitor.DESKTOP.in("zh-CN").dark())) {
            Page page = pages.as(visitor);
            Complaints complaints = Complaints.listen(page, app);
            boolean chinese = visitor.language().startsWith("zh");
            Locator box = open(page, chinese ? "准备好了" : "Ready");
            check(page, visitor.name() + "-empty");
            box.fill("Summer2024!");
            assertThat(verdict(page)).containsText(chinese ? "太短" : "Too short");
            check(page, visitor.name());
            complaints.check(visitor.name());
        }
    }

    private static void check(Page page, String name) {
        Accessibility.check(page, name);
        NoSidewaysScroll.check(page, name);
        Chromium.picture(page, "password-" + name);
    }

    private static Locator verdict(Page page) {
        return page.locator("password-check .verdict");
    }

    private static Locator open(Page page, String ready) {
        page.navigate("/password");
        assertThat(page.locator("password-check .engine")).containsText(ready);
        return page.locator("password-check input");
    }
}
