package dev.mailcheckup.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ChromiumExtension.class)
class PolicyIT {

    @Test
    void everyOpeningOfAPageHasANonceOfItsOwn(Page page) {
        assertThat(policyOf(page.navigate("/")))
                .contains("'strict-dynamic'", "frame-ancestors 'none'")
                .doesNotContain("script-src 'self'")
                .isNotEqualTo(policyOf(page.navigate("/")));
    }

    @Test
    void scriptPutIntoThePageDoesNotRun(Page page) {
        page.navigate("/");
        page.evaluate(
                """
                () => {
                  const box = document.createElement('div');
                  document.body.append(box);
                  box.innerHTML = '<img src="/nothing" onerror="window.broken = 1">'
                    + '<a id="trap" href="javascript:window.broken = 2">x</a>';
                  document.getElementById('trap').click();
                }
                """);
        page.waitForTimeout(300);
        assertThat(page.evaluate("() => window.broken")).isNull();
    }

    @Test
    void anUnknownAddressSaysSoKindlyAndLeadsBack(Page page, RunningApp app) {
        page.navigate("/no-such-page-4711");
        assertThat(page.locator("h1")).containsText("could not find");
        Accessibility.check(page, "not found");
        page.locator("main a, a[href='']").last().click();
        assertThat(page.locator("h1")).not().containsText("could not find");
        assertThat(app.output()).doesNotContain("no-such-page-4711");
    }

    private static String policyOf(Response response) {
        return response.headerValue("Content-Security-Policy");
    }
}
