package dev.mailcheckup.address;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What people see of a page whose scripts do not run: text without what is hidden, with what styles
 * put before and after it, and with text turned round that styles turn round; then the links. Of
 * styles it knows those that are used to disguise an address.
 */
final class StyledPage {

    private final StringBuilder text = new StringBuilder();
    private final Map<Element, Look> looks;

    private StyledPage(Map<Element, Look> looks) {
        this.looks = looks;
    }

    static String text(String source) {
        Document page = Jsoup.parse(source);
        page.select("script, style, template").remove();
        Map<Element, Look> looks = new IdentityHashMap<>();
        StyleRules.of(source).applyTo(page, looks);
        StyledPage styled = new StyledPage(looks);
        styled.read(page);
        for (Element link : page.select("a[href], area[href]")) {
            styled.text.append('\n').append(Decoded.text(link.attr("href")));
        }
        return styled.text.toString();
    }

    private void read(Document page) {
        List<Integer> turned = new ArrayList<>();
        page.traverse(
                new NodeVisitor() {
                    private final Deque<Element> hidden = new ArrayDeque<>();

                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words && hidden.isEmpty()) {
                            text.append(words.getWholeText());
                        } else if (node instanceof Element element) {
                            open(element);
                        }
                    }

                    private void open(Element element) {
                        Look look = looks.getOrDefault(element, Look.PLAIN);
                        if (!hidden.isEmpty() || look.hidden() || element.hasAttr("hidden")) {
                            hidden.push(element);
                            return;
                        }
                        if (breaks(element)) {
                            text.append('\n');
                        }
                        if (look.turned()) {
                            turned.add(text.length());
                        }
                        text.append(look.before());
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (!(node instanceof Element element)) {
                            return;
                        }
                        if (!hidden.isEmpty()) {
                            hidden.pop();
                            return;
                        }
                        Look look = looks.getOrDefault(element, Look.PLAIN);
                        text.append(look.after());
                        if (look.turned()) {
                            int start = turned.removeLast();
                            String round =
                                    new StringBuilder(text.substring(start)).reverse().toString();
                            text.replace(start, text.length(), round);
                        }
                        if (breaks(element)) {
                            text.append('\n');
                        }
                    }
                });
    }

    private static boolean breaks(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return element.isBlock() || name.equals("br") || name.equals("td") || name.equals("th");
    }

    /**
     * What styles do to an element.
     *
     * @param before the text put before its own
     * @param turned whether its text runs from right to left, letter by letter
     */
    record Look(boolean hidden, String before, String after, boolean turned) {

        static final Look PLAIN = new Look(false, "", "", false);
    }
}
