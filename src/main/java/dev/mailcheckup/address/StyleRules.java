package dev.mailcheckup.address;

import dev.mailcheckup.address.StyledPage.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/** The rules of a page's style elements that can disguise an address. */
final class StyleRules {

    /** Each rule is tried on each element, so a page must not bring too many. */
    private static final int MOST_RULES = 200;

    private static final int LONGEST_SELECTOR = 500;

    /**
     * @param pseudo {@code before}, {@code after} or empty
     */
    private record Rule(String selector, String pseudo, String declarations) {}

    private final List<Rule> rules;

    private StyleRules(List<Rule> rules) {
        this.rules = rules;
    }

    static StyleRules of(String source) {
        List<Rule> rules = new ArrayList<>();
        for (Element style : Jsoup.parse(source).select("style")) {
            read(withoutComments(style.data()), rules);
        }
        return new StyleRules(rules);
    }

    /** Blocks around a rule, such as that of @media, are read as if they always held. */
    private static void read(String sheet, List<Rule> rules) {
        int at = 0;
        int close;
        while (rules.size() < MOST_RULES && (close = sheet.indexOf('}', at)) >= 0) {
            String rule = sheet.substring(at, close);
            int open = rule.lastIndexOf('{');
            if (open >= 0) {
                int start = Math.max(rule.lastIndexOf('{', open - 1), rule.lastIndexOf(';', open));
                add(rule.substring(start + 1, open), rule.substring(open + 1), rules);
            }
            at = close + 1;
        }
    }

    private static void add(String selectors, String declarations, List<Rule> rules) {
        if (!disguises(declarations) || selectors.length() > LONGEST_SELECTOR) {
            return;
        }
        for (String one : selectors.split(",", -1)) {
            String selector = one.strip();
            String lower = selector.toLowerCase(Locale.ROOT);
            String pseudo =
                    lower.endsWith(":before") ? "before" : lower.endsWith(":after") ? "after" : "";
            if (!pseudo.isEmpty()) {
                selector = selector.substring(0, lower.indexOf(":" + pseudo));
                selector = selector.endsWith(":") ? cut(selector) : selector;
            }
            rules.add(new Rule(selector.isBlank() ? "*" : selector, pseudo, declarations));
        }
    }

    private static String cut(String text) {
        return text.substring(0, text.length() - 1);
    }

    private static boolean disguises(String declarations) {
        String lower = declarations.toLowerCase(Locale.ROOT);
        return lower.contains("display")
                || lower.contains("visibility")
                || lower.contains("content")
                || lower.contains("unicode-bidi");
    }

    void applyTo(Document page, Map<Element, Look> looks) {
        for (Rule rule : rules) {
            try {
                for (Element element : page.select(rule.selector())) {
                    looks.merge(element, look(rule, element), StyleRules::both);
                }
            } catch (Selector.SelectorParseException | IllegalArgumentException e) {
                // a selector that the parser does not know hides nothing from us
            }
        }
        for (Element element : page.select("[style]")) {
            looks.merge(
                    element,
                    look(new Rule("", "", element.attr("style")), element),
                    StyleRules::both);
        }
    }

    private static Look look(Rule rule, Element element) {
        if (!rule.pseudo().isEmpty()) {
            String content = StyleContent.text(value(rule.declarations(), "content"), element);
            boolean before = rule.pseudo().equals("before");
            return new Look(false, before ? content : "", before ? "" : content, false);
        }
        boolean hidden =
                value(rule.declarations(), "display").startsWith("none")
                        || value(rule.declarations(), "visibility").startsWith("hidden");
        boolean turned =
                value(rule.declarations(), "unicode-bidi").contains("override")
                        && (value(rule.declarations(), "direction").startsWith("rtl")
                                || element.attr("dir").equalsIgnoreCase("rtl"));
        return new Look(hidden, "", "", turned);
    }

    private static Look both(Look one, Look other) {
        return new Look(
                one.hidden() || other.hidden(),
                other.before().isEmpty() ? one.before() : other.before(),
                other.after().isEmpty() ? one.after() : other.after(),
                one.turned() || other.turned());
    }

    /** The value of a property; a semicolon within quotes does not end it. */
    private static String value(String declarations, String property) {
        int from = 0;
        for (int i = 0; i <= declarations.length(); i++) {
            i = i < declarations.length() ? StyleContent.endOfQuote(declarations, i) : i;
            if (i >= declarations.length() || declarations.charAt(i) == ';') {
                String one = declarations.substring(from, Math.min(i, declarations.length()));
                int colon = one.indexOf(':');
                if (colon > 0 && one.substring(0, colon).strip().equalsIgnoreCase(property)) {
                    return one.substring(colon + 1).strip();
                }
                from = i + 1;
            }
        }
        return "";
    }

    private static String withoutComments(String sheet) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        int open;
        while ((open = sheet.indexOf("/*", from)) >= 0) {
            kept.append(sheet, from, open);
            int close = sheet.indexOf("*/", open + 2);
            from = close < 0 ? sheet.length() : close + 2;
        }
        return kept.append(sheet, from, sheet.length()).toString();
    }
}
