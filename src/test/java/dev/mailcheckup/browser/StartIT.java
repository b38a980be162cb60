package dev.mailcheckup.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ChromiumExtension.class)
class StartIT {

    @Test
    void theStartPageOpens(Page page, RunningApp app) {
        Complaints complaints = Complaints.listen(page, app);
        page.navigate("/");
        assertThat(page.locator("h1")).isVisible();
        Accessibility.check(page, "start");
        NoSidewaysScroll.check(page, "start");
        complaints.check("start");
        Chromium.picture(page, "start");
    }
}
