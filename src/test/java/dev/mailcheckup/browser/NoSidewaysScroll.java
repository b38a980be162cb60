package dev.mailcheckup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** No page is wider than its window (WCAG 2.2, 1.4.10 Reflow). */
public final class NoSidewaysScroll {

    private static final String TOO_WIDE =
            """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return [];
              return [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > width + 1)
                .map(e => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 40))
                .slice(0, 10)
                .concat('page is ' + document.documentElement.scrollWidth + ' px wide');
            }
            """;

    private NoSidewaysScroll() {}

    public static void check(Page page, String where) {
        assertThat((Iterable<?>) page.evaluate(TOO_WIDE)).as("too wide: " + where).isEmpty();
    }
}
