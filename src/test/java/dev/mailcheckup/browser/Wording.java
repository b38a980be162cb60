package dev.mailcheckup.browser;

import com.microsoft.playwright.Page;
import dev.mailcheckup.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** No key of a text stands where the text should. */
final class Wording {

    private static final Pattern KEY = Pattern.compile("!\\{|[a-z][\\w-]*(?:\\.[\\w-]+)+");

    /** All that is shown or spoken, inside of our own elements too. */
    private static final String READ =
            """
            () => {
              const spoken = ['aria-label', 'placeholder', 'title', 'alt'];
              const read = root => [...root.childNodes].flatMap(node => {
                if (node.nodeType === 3) return [node.data];
                if (node.nodeType !== 1 || ['SCRIPT', 'STYLE'].includes(node.nodeName)) return [];
                return [...spoken.map(name => node.getAttribute(name) ?? ''),
                  ...read(node), ...(node.shadowRoot ? read(node.shadowRoot) : [])];
              });
              return document.title + ' ' + read(document.body).join(' ');
            }
            """;

    private Wording() {}

    static List<String> keys(Page page) {
        Words words = Words.in(Locale.ENGLISH);
        return KEY.matcher((String) page.evaluate(READ))
                .results()
                .map(MatchResult::group)
                .filter(found -> found.equals("!{") || words.has(found))
                .toList();
    }
}
