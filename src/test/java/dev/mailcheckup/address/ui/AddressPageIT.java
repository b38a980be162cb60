package dev.mailcheckup.address.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dev.mailcheckup.address.Form;
import dev.mailcheckup.address.FormWords;
import dev.mailcheckup.address.SampleAddresses;
import dev.mailcheckup.browser.Accessibility;
import dev.mailcheckup.browser.Canary;
import dev.mailcheckup.browser.Chromium;
import dev.mailcheckup.browser.ChromiumExtension;
import dev.mailcheckup.browser.ChromiumExtension.Pages;
import dev.mailcheckup.browser.Complaints;
import dev.mailcheckup.browser.LeakWatch;
import dev.mailcheckup.browser.NoSidewaysScroll;
import dev.mailcheckup.browser.RunningApp;
import dev.mailcheckup.browser.Visitor;
import dev.mailcheckup.words.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The address writer in Chromium. */
@ExtendWith(ChromiumExtension.class)
class AddressPageIT {

    private static final Canary CANARY = new Canary("zq7vx9kw2jy4qj8@gz3xk6vq5wz1.qzxjv");

    private static Locator open(Page page) {
        page.navigate("/address");
        assertThat(written(page).first()).containsText("jane");
        return page.locator("address-writer input");
    }

    private static Locator written(Page page) {
        return page.locator("address-writer pre");
    }

    @Test
    void theAddressNeverLeavesTheBrowser(Page page, RunningApp app) {
        LeakWatch watch = LeakWatch.on(page, app);
        Locator box = open(page);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        long before = watch.requests();
        box.pressSequentially(CANARY.secret());
        assertThat(written(page).first()).containsText("zq7vx9kw2jy4qj8");
        box.press("Tab");
        page.keyboard().press("Enter");
        page.waitForTimeout(1500);
        assertThat(watch.requests()).isEqualTo(before);
        page.locator(".shell-name").click();
        assertThat(page.locator("address-writer")).hasCount(0);
        watch.check(page, CANARY, "the address writer");
    }

    @Test
    void theBrowserWritesWhatWeTest(Page page) {
        Words words = Words.in(Locale.ENGLISH);
        FormWords forms =
                new FormWords(
                        words.get("address.box.sentence"),
                        words.get("address.box.show"),
                        words.get("address.box.picture"));
        Locator box = open(page);
        for (var address : SampleAddresses.ALL) {
            box.fill(address.toString());
            List<String> expected =
                    Arrays.stream(Form.values()).map(form -> form.write(address, forms)).toList();
            assertThat(written(page).allTextContents()).isEqualTo(expected);
        }
    }

    @Test
    void aFormIsCopiedAndThePictureIsSaved(Page page) throws IOException {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        open(page).fill("joe@example.org");
        page.locator("address-writer button").first().press("Enter");
        assertThat(page.locator("address-writer .done").first()).hasText("Copied");
        assertThat(page.evaluate("navigator.clipboard.readText()"))
                .isEqualTo("Mail to joe, then the at sign, then example.org");
        Download saved =
                page.waitForDownload(() -> page.getByText("Save the picture").press("Enter"));
        assertThat(saved.suggestedFilename()).isEqualTo("mail-address.png");
        byte[] octets;
        try (InputStream in = saved.createReadStream()) {
            octets = in.readAllBytes();
        }
        var picture = ImageIO.read(new ByteArrayInputStream(octets));
        assertThat(picture.getWidth()).isGreaterThan(picture.getHeight());
        assertThat(new String(octets, StandardCharsets.ISO_8859_1))
                .doesNotContain("joe", "example");
    }

    @Test
    void whatIsNoAddressIsToldAfterTheTyping(Pages pages) {
        Page page = pages.as(Visitor.PHONE.dark());
        Complaints complaints = Complaints.listen(page, RunningApp.shared());
        Locator box = open(page);
        box.pressSequentially("jane.example.org");
        assertThat(page.locator("address-writer .problem")).isEmpty();
        box.press("Tab");
        assertThat(page.locator("address-writer .problem")).containsText("no @ sign");
        assertThat(box).hasAttribute("aria-invalid", "true");
        assertThat(box).hasValue("jane.example.org");
        Accessibility.check(page, "address with a problem");
        NoSidewaysScroll.check(page, "address with a problem");
        Chromium.picture(page, "address-problem");
        complaints.check("address");
        box.fill("jane@example.org");
        assertThat(page.locator("address-writer .problem")).isEmpty();
    }

    @Test
    void aLongAddressStaysWithinThePage(Pages pages) {
        Page page = pages.as(Visitor.PHONE.in("zh-Hans"));
        open(page).fill("a".repeat(64) + "@" + "b".repeat(60) + ".example");
        NoSidewaysScroll.check(page, "a long address");
        Chromium.picture(page, "address-long");
        Accessibility.check(page, "a long address");
    }
}
