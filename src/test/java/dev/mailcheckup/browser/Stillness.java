package dev.mailcheckup.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Where a visitor asks for less motion, nothing on the page can move by itself. */
final class Stillness {

    /** Longer than a blink of the screen, on any element, those inside of components too. */
    private static final String MOVING =
            """
            () => {
              const longest = times => Math.max(...times.split(',').map(parseFloat));
              const deep = root => [...root.querySelectorAll('*')].flatMap(e =>
                e.shadowRoot ? [e, ...deep(e.shadowRoot)] : [e]);
              const moves = style => style.animationName !== 'none'
                  && longest(style.animationDuration) > 0.01
                || longest(style.transitionDuration) > 0.01;
              return deep(document.body)
                .flatMap(e => [null, '::before', '::after'].map(part => [e, part]))
                .filter(([e, part]) => moves(getComputedStyle(e, part)))
                .map(([e, part]) => {
                  const host = e.getRootNode().host;
                  const style = getComputedStyle(e, part);
                  return `${host ? host.localName + ' > ' : ''}${e.localName}`
                    + `[part=${e.getAttribute('part')}]${part ?? ''}: ${style.animationName}`
                    + ` ${style.transitionProperty} ${style.transitionDuration}`;
                })
                .filter((text, at, all) => all.indexOf(text) === at);
            }
            """;

    private Stillness() {}

    /** What would move; the page is one for visitors with that wish. */
    @SuppressWarnings("unchecked")
    static List<String> moving(Page page) {
        return (List<String>) page.evaluate(MOVING);
    }
}
