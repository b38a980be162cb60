package dev.mailcheckup.signature;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.mailcheckup.browser.Accessibility;
import dev.mailcheckup.browser.Chromium;
import dev.mailcheckup.browser.ChromiumExtension;
import dev.mailcheckup.browser.ChromiumExtension.Pages;
import dev.mailcheckup.browser.NoSidewaysScroll;
import dev.mailcheckup.browser.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ChromiumExtension.class)
class SignaturePagesIT {

    @Test
    void theKeyboardAloneMakesAndCopiesASignature(Page page) {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.navigate("/signature");
        page.locator("#signature-name input").focus();
        for (String line : List.of("Ada Example", "Librarian", "Library", "Example Ltd")) {
            page.keyboard().type(line);
            page.keyboard().press("Tab");
        }
        page.keyboard().type("+44 20 7946 0000");
        page.keyboard().press("Tab");
        page.keyboard().type("www.example.org");
        Locator text = page.locator("pre.signature-block");
        assertThat(text).containsText("www.example.org");
        assertThat(page.locator("div.signature-block a").last())
                .hasAttribute("href", "https://www.example.org");
        page.locator(".copy vaadin-button").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".copy [role=status]").first()).containsText("Copied");
        assertThat(page.evaluate("navigator.clipboard.readText()"))
                .isEqualTo(
                        "-- \nAda Example\nLibrarian\nLibrary\nExample Ltd\n+44 20 7946 0000\n"
                                + "www.example.org");
    }

    @Test
    void whereTheBrowserRefusesTheTextIsMarked(Page page) {
        BrowserContext context = page.context();
        context.addInitScript(
                "delete Navigator.prototype.clipboard; document.execCommand = () => false;");
        page.navigate("/signature");
        page.locator("#signature-name input").fill("Ada Example");
        page.locator(".copy vaadin-button").first().click();
        assertThat(page.locator(".copy [role=status]").first()).containsText("press Ctrl and C");
        assertThat(page.evaluate("getSelection().toString()").toString()).contains("Ada Example");
    }

    @Test
    void bothPagesAreForEveryone(Pages pages) {
        for (Visitor visitor :
                List.of(
                        Visitor.DESKTOP,
                        Visitor.PHONE.dark(),
                        Visitor.PHONE.in("zh-CN"),
                        Visitor.DESKTOP.in("zh-CN").dark())) {
            Page page = pages.as(visitor);
            page.navigate("/signature");
            page.locator("#signature-name input").fill("Ada <b>Example</b>");
            page.locator("#signature-phone input").fill("Mobile +44 7700 900123");
            assertThat(page.locator("pre.signature-block")).containsText("<b>Example</b>");
            assertThat(page.locator(".remarks li")).hasCount(1);
            look(page, "signature-made-" + visitor.name());
            page.navigate("/signature/check");
            page.locator("#content vaadin-button").click();
            assertThat(page.locator(".error-summary")).isFocused();
            look(page, "signature-check-error-" + visitor.name());
            page.locator("#signature-pasted textarea")
                    .fill("--\nAda Example\nBorn 3 May 1984\n手机 13800138000");
            page.locator("#content vaadin-button").click();
            assertThat(page.locator(".remarks li").first()).isVisible();
            assertThat(page.locator("section h2")).isFocused();
            assertThat(page.title()).doesNotContain("Error").doesNotContain("错误");
            assertThat(page.locator("#signature-pasted textarea"))
                    .hasValue("--\nAda Example\nBorn 3 May 1984\n手机 13800138000");
            look(page, "signature-checked-" + visitor.name());
        }
    }

    private static void look(Page page, String name) {
        Accessibility.check(page, name);
        NoSidewaysScroll.check(page, name);
        Chromium.picture(page, name);
    }
}
