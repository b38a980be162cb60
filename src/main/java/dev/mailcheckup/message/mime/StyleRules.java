package dev.mailcheckup.message.mime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * The rules of a page's style sheets (CSS Cascade 4) that say whether text can be seen: those of
 * {@code <style>} for a screen, then the style attribute. Bounded: what lies beyond is not read.
 */
final class StyleRules {

    private static final int LONGEST_CSS = 256 * 1024;
    private static final int MOST_RULES = 4_000;

    /** Comparisons of an element with a selector, over the whole page. */
    private static final int MOST_LOOKS = 200_000;

    private static final int MOST_CLASSES = 12;

    private static final Evaluator STYLES = QueryParser.parse("style");
    private static final Evaluator LINKED = QueryParser.parse("link[rel~=(?i)stylesheet]");

    /** One rule for one selector. */
    record Rule(StyleSelector selector, int order, List<InlineStyle.Declaration> declarations) {}

    private final Map<String, List<Rule>> rules;
    private final boolean remote;
    private int looks = MOST_LOOKS;

    private StyleRules(List<Rule> all, boolean remote) {
        this.remote = remote;
        rules = new HashMap<>();
        for (Rule rule : all) {
            rules.computeIfAbsent(rule.selector().own().key(), key -> new ArrayList<>()).add(rule);
        }
    }

    static StyleRules of(Document document) {
        StyleSheetReader reader = new StyleSheetReader(MOST_RULES);
        int left = LONGEST_CSS;
        boolean cut = false;
        for (Element style : document.select(STYLES)) {
            if (StyleSheetReader.isForScreen(style.attr("media"))) {
                String css = sheet(style);
                cut |= css.length() > left;
                String read = css.substring(0, Math.min(left, css.length()));
                left -= read.length();
                reader.read(read);
            }
        }
        boolean linked = document.selectFirst(LINKED) != null;
        return new StyleRules(reader.rules(), linked || cut || reader.isFull());
    }

    private static String sheet(Element style) {
        StringBuilder css = new StringBuilder();
        for (DataNode node : style.dataNodes()) {
            css.append(node.getWholeData());
        }
        return css.toString();
    }

    /** Whether rules exist that cannot be known here. */
    boolean isPartial() {
        return remote || looks <= 0;
    }

    /** The properties of an element, names and values in lower case. */
    Map<String, String> of(Element element) {
        List<Rule> fitting = rules.isEmpty() || looks <= 0 ? List.of() : fitting(element);
        boolean styled = element.hasAttr("style");
        if (fitting.isEmpty()) {
            return styled ? InlineStyle.of(element.attr("style")) : Map.of();
        }
        List<InlineStyle.Declaration> inline =
                styled ? InlineStyle.declarations(element.attr("style")) : List.of();
        Map<String, String> style = new HashMap<>();
        for (boolean important : new boolean[] {false, true}) {
            fitting.forEach(rule -> put(rule.declarations(), important, style));
            put(inline, important, style);
        }
        return style;
    }

    private static void put(
            List<InlineStyle.Declaration> declarations,
            boolean important,
            Map<String, String> style) {
        for (InlineStyle.Declaration each : declarations) {
            if (each.important() == important) {
                style.put(each.name(), each.value());
            }
        }
    }

    private List<Rule> fitting(Element element) {
        List<Rule> fitting = new ArrayList<>();
        add("", element, fitting);
        add(element.normalName(), element, fitting);
        if (element.hasAttr("id")) {
            add("#" + element.id(), element, fitting);
        }
        if (element.hasAttr("class")) {
            String[] names = Octets.lower(element.className()).strip().split("\\s+", MOST_CLASSES);
            for (String name : names) {
                add("." + name, element, fitting);
            }
        }
        if (fitting.size() > 1) {
            fitting.sort(
                    Comparator.comparingInt((Rule rule) -> rule.selector().weight())
                            .thenComparingInt(Rule::order));
        }
        return fitting;
    }

    private void add(String key, Element element, List<Rule> fitting) {
        for (Rule rule : rules.getOrDefault(key, List.of())) {
            looks--;
            if (looks > 0 && rule.selector().fits(element)) {
                fitting.add(rule);
            }
        }
    }
}
