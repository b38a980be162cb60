package dev.mailcheckup.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What can be clicked is 44 CSS pixels high and wide, so that it can be hit with a thumb (WCAG 2.2,
 * 2.5.5, of which 2.5.8 asks for 24). Links within a sentence are as high as its lines.
 */
final class Targets {

    private static final String TOO_SMALL =
            """
            () => {
              const least = 43.5;
              const deep = root => [...root.querySelectorAll('*')].flatMap(e =>
                e.shadowRoot && !e.localName.startsWith('vaadin-')
                  ? [e, ...deep(e.shadowRoot)] : [e]);
              const clickable = 'a[href], button, input:not([type=hidden]), select, textarea,'
                + ' summary, vaadin-button, vaadin-details-summary, vaadin-radio-button,'
                + ' vaadin-checkbox, vaadin-combo-box-item, [role=button], [role=link]';
              const whole = 'label, vaadin-radio-button, vaadin-checkbox, vaadin-text-field,'
                + ' vaadin-text-area, vaadin-combo-box, vaadin-password-field';
              const target = e => e.matches('input, textarea, select') && e.closest(whole) || e;
              const ownLine = node => !node || node.nodeName === 'BR';
              const beside = (node, way) => {
                do node = node[way]; while (node && node.nodeType === 3 && !node.data.trim());
                return node;
              };
              const inSentence = e => getComputedStyle(e).display === 'inline'
                && !(ownLine(beside(e, 'previousSibling')) && ownLine(beside(e, 'nextSibling')));
              const shown = e => e.checkVisibility({visibilityProperty: true, opacityProperty: true})
                && !getComputedStyle(e).clipPath.startsWith('inset(50%');
              return [...new Set(deep(document).filter(e => e.matches(clickable)).map(target))]
                .filter(e => shown(e) && !inSentence(e))
                .map(e => [e, e.getBoundingClientRect()])
                .filter(([e, box]) => box.width > 0 && (box.width < least || box.height < least))
                .map(([e, box]) => `${Math.round(box.width)} x ${Math.round(box.height)}: `
                  + e.outerHTML.slice(0, 120));
            }
            """;

    private Targets() {}

    @SuppressWarnings("unchecked")
    static List<String> tooSmall(Page page) {
        return (List<String>) page.evaluate(TOO_SMALL);
    }
}
