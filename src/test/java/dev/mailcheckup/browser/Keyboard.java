package dev.mailcheckup.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Walks a page with the Tab key alone, or a dialog that lies over it. */
final class Keyboard {

    private static final int MOST_STOPS = 300;

    /** Marks what has the focus, inside of our own elements too; false at a stop seen before. */
    private static final String MARK =
            """
            () => {
              let stop = document.activeElement;
              if (stop === document.body) return true;
              while (stop.shadowRoot?.activeElement) stop = stop.shadowRoot.activeElement;
              if (window.reached.has(stop)) return false;
              window.reached.add(stop);
              return true;
            }
            """;

    /** One radio button stands for its group; fields of a component stand for the component. */
    private static final String UNREACHED =
            """
            () => {
              const deep = root => [...root.querySelectorAll('*')].flatMap(e =>
                e.shadowRoot && !e.localName.startsWith('vaadin-')
                  ? [e, ...deep(e.shadowRoot)] : [e]);
              return deep(document.querySelector('vaadin-dialog[opened]') ?? document)
                .filter(e => e.matches('a[href], button, input, select, textarea, summary,'
                    + ' vaadin-button, vaadin-details-summary'))
                .filter(e => e.checkVisibility() && !e.disabled && !e.hasAttribute('disabled'))
                .filter(e => e.tabIndex >= 0 && e.type !== 'radio' && !window.reached.has(e))
                .map(e => e.outerHTML.slice(0, 120));
            }
            """;

    private Keyboard() {}

    @SuppressWarnings("unchecked")
    static List<String> unreached(Page page) {
        page.evaluate("() => { window.reached = new Set(); }");
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            page.keyboard().press("Tab");
            if (page.evaluate(MARK).equals(false)) {
                break;
            }
        }
        return (List<String>) page.evaluate(UNREACHED);
    }
}
