package dev.mailcheckup.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.mailcheckup.browser.ChromiumExtension.Pages;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ChromiumExtension.class)
class LanguageIT {

    @Test
    void whatWasTypedStaysWhenTheLanguageChanges(Page page) {
        page.navigate("/mail");
        Locator box = page.locator("vaadin-text-area textarea");
        box.fill("Pay me in bitcoin");
        page.locator(".languages summary").click();
        page.locator(".languages button[lang=zh-Hans]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "zh-Hans");
        assertThat(page).hasURL(Pattern.compile(".*/mail"));
        assertThat(page.locator(".shell-name")).hasText("邮箱体检");
        assertThat(box).hasValue("Pay me in bitcoin");
        assertThat(page.locator(".languages summary")).isFocused();
        assertThat(page.locator(".languages button").first()).isHidden();
    }

    @Test
    void theChoiceHoldsForThePlainPagesAndTheNextVisit(Page page) {
        page.navigate("/");
        page.locator(".languages summary").click();
        page.locator(".languages button[lang=zh-Hans]").click();
        assertThat(page.locator(".shell-name")).hasText("邮箱体检");
        page.navigate("/help/threat");
        assertThat(page.locator("html")).hasAttribute("lang", "zh-Hans");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        page.navigate("/");
        assertThat(page.locator(".shell-name")).hasText("邮箱体检");
    }

    @Test
    void aLanguageWeDoNotSpeakBecomesEnglish(Pages pages) {
        Page page = pages.as(Visitor.DESKTOP.in("fi"));
        page.navigate("/");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void anErrorTakesTheFocusAndLeadsToItsField(Page page) {
        page.navigate("/mail");
        page.locator("vaadin-button[theme~=primary]").click();
        assertThat(page.locator(".error-summary")).isFocused();
        assertThat(page).hasTitle(Pattern.compile("Error: .+"));
        page.locator(".error-summary a").click();
        assertThat(page.locator("vaadin-text-area textarea")).isFocused();
        Accessibility.check(page, "an error on /mail");
    }
}
