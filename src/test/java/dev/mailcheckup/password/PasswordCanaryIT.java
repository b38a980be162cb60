package dev.mailcheckup.password;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dev.mailcheckup.browser.Canary;
import dev.mailcheckup.browser.ChromiumExtension;
import dev.mailcheckup.browser.LeakWatch;
import dev.mailcheckup.browser.RunningApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of a password leaves the page, and the watch that says so can see a leak. */
@ExtendWith(ChromiumExtension.class)
class PasswordCanaryIT {

    /** No piece of it turns up by chance in an address, a header or a script. */
    private static final Canary CANARY =
            new Canary(
                    "Zq7#Vx9!Kw2$Jy4@Qj8&Gz3*Xk6%Vq5^Wz1-Yj0+Kx7=Gq2~Zw9?Jx4;Qy8:Vk3,Xz6.Wg5_Yq1"
                            + "|Kz0/Jq7<Gx2>Zk9{Vy4}Qw8[Xj3]Wy6");

    @Test
    void typingAPasswordLeavesNoTrace(Page page, RunningApp app) {
        LeakWatch watch = LeakWatch.on(page, app);
        Locator box = open(page);
        box.pressSequentially(CANARY.secret());
        assertThat(page.locator("password-check .verdict")).containsText("Strong");
        page.locator("password-check button").first().click();
        box.press("End");
        box.press("Backspace");
        box.press("Tab");
        page.locator("h1").click();
        page.waitForTimeout(1500);
        watch.check(page, CANARY, "while typing");
        page.navigate("/");
        assertThat(page.locator("h1")).isVisible();
        watch.check(page, CANARY, "after leaving");
    }

    @Test
    void notOneRequestIsMadeFromTheFirstKeyToTheLast(Page page, RunningApp app) {
        LeakWatch watch = LeakWatch.on(page, app);
        Locator box = open(page);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        long before = watch.requests();
        box.pressSequentially("kettle orbit walnut");
        assertThat(page.locator("password-check .verdict")).containsText("Strong");
        page.locator("password-check button").first().click();
        page.waitForTimeout(1500);
        assertThat(watch.requests()).isEqualTo(before);
    }

    @Test
    void inTheCheckUpTheResultAloneIsSentWhenTheReaderAsksForIt(Page page, RunningApp app) {
        LeakWatch watch = LeakWatch.on(page, app);
        page.navigate("/check/short");
        Locator box = page.locator("password-check input");
        Locator skip = page.getByText("Skip this question");
        assertThat(skip).isVisible();
        // The address and the question do not change in the same moment: the page itself tells.
        while (page.locator("password-check").count() == 0) {
            String question = page.locator("h1").innerText();
            skip.click();
            assertThat(page.locator("h1")).not().hasText(question);
            assertThat(skip).isVisible();
        }
        box.pressSequentially(CANARY.secret());
        page.getByText("Use this result").click();
        page.waitForURL("**/check/q4-2");
        watch.check(page, CANARY, "after handing on the result");
        page.getByText("Back").click();
        assertThat(page.getByText("Checked in your browser: strong")).isVisible();
        assertThat(box).hasValue("");
        watch.check(page, CANARY, "in the check-up");
    }

    @Test
    void theBoxIsEmptyAfterLeavingAndComingBack(Page page) {
        open(page).fill(CANARY.secret());
        page.navigate("/");
        page.goBack();
        assertThat(page.locator("password-check input")).hasValue("");
    }

    /** Each line leaks on purpose, in one way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "v => fetch('/styles.css?x=' + encodeURIComponent(v.slice(3, 8)))",
                "v => fetch('/styles.css', {headers: {'x-sign': v.slice(20, 25)}})",
                "v => fetch('/styles.css', {method: 'POST', body: JSON.stringify({n: v.length})})",
                "v => navigator.sendBeacon('/styles.css', btoa(v))",
                "v => new WebSocket('ws://' + location.host + '/?' + v.slice(4, 7) + v.slice(7, 8))",
                "v => { localStorage.note = [...v].reverse().join('') }",
                "v => { sessionStorage.note = v.slice(8, 14) }",
                "v => { document.cookie = 'note=' + encodeURIComponent(v.slice(40, 44)) }",
                "v => history.replaceState({v}, '')",
                "v => console.log(v.slice(5, 12))",
                "v => document.body.setAttribute('data-note', v.slice(9, 13))",
                "v => new Promise(done => { const o = indexedDB.open('note', 1);"
                        + " o.onupgradeneeded = () => o.result.createObjectStore('s').put(v, 1);"
                        + " o.onsuccess = () => { o.result.close(); done(); } })",
                "async v => { const d = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(v));"
                        + " await fetch('/range/' + new Uint8Array(d).slice(0, 4).toHex()) }",
            })
    void theWatchSeesALeak(String leak, Page page, RunningApp app) {
        LeakWatch watch = LeakWatch.on(page, app);
        open(page).fill(CANARY.secret());
        page.evaluate(leak, CANARY.secret());
        page.waitForTimeout(300);
        assertThat(watch.traces(page, CANARY)).isNotEmpty();
    }

    private static Locator open(Page page) {
        page.navigate("/password");
        assertThat(page.locator("password-check .engine")).containsText("Ready");
        return page.locator("password-check input");
    }
}
