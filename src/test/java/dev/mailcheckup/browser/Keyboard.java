package dev.mailcheckup.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Walks a page with the Tab key alone. */
final class Keyboard {

    private static final int MOST_STOPS = 200;

    /** Marks what has the focus; false at the end of the page or at a stop seen before. */
    private static final String MARK =
            """
            () => {
              const stop = document.activeElement;
              if (stop === document.body || stop.dataset.reached) return false;
              stop.dataset.reached = 'yes';
              return true;
            }
            """;

    /** One radio button stands for its group; fields of a component stand for the component. */
    private static final String UNREACHED =
            """
            () => [...document.querySelectorAll('a[href], button, input, textarea, summary,'
                    + ' vaadin-button, vaadin-details-summary')]
                .filter(e => e.checkVisibility() && !e.disabled && !e.hasAttribute('disabled'))
                .filter(e => e.tabIndex >= 0 && e.type !== 'radio' && !e.dataset.reached)
                .map(e => e.outerHTML.slice(0, 120))
            """;

    private Keyboard() {}

    @SuppressWarnings("unchecked")
    static List<String> unreached(Page page) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            page.keyboard().press("Tab");
            if (page.evaluate(MARK).equals(false)) {
                break;
            }
        }
        return (List<String>) page.evaluate(UNREACHED);
    }
}
