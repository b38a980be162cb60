package dev.mailcheckup.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The key pages as a screen reader tells them. The provider's answer is told by its own test. */
@ExtendWith(ChromiumExtension.class)
class ReadAloudIT {

    private static final Set<String> OPENED = Set.of("check", "help-threat", "help-clicked");
    private static final Set<String> CHANGED = Set.of("check-error", "mail-explained");
    private static final Set<String> ANSWERED =
            Set.of("answers-given", "plan-made", "plan-dialog", "plan-print-made");

    @Test
    void theWholeStartPage(Page page) {
        page.navigate("/");
        assertThat(page.locator("h1")).isVisible();
        ReadAloud.check(page, "body", "start");
    }

    @Test
    void pagesAndTheirStates(Page page) {
        SoftAssertions.assertSoftly(all -> {
            for (Place place : Places.PAGES) {
                listen(all, page, place, OPENED);
            }
            for (Place place : Places.STATES) {
                listen(all, page, place, CHANGED);
            }
        });
    }

    /** The short check: what it leads to does not change with the calendar. */
    @Test
    void whatTheAnswersLeadTo(Page page) {
        CheckUp.ofEight(page);
        SoftAssertions.assertSoftly(all -> {
            for (Place place : Places.ANSWERED) {
                listen(all, page, place, ANSWERED);
            }
        });
    }

    private static void listen(SoftAssertions all, Page page, Place place, Set<String> names) {
        if (names.contains(place.name())) {
            Places.go(page, place);
            all.check(() -> ReadAloud.check(page, place.name()));
        }
    }
}
