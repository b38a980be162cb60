package dev.mailcheckup.message.mime;

import dev.mailcheckup.message.Link;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Renders an HTML body to text: what a reader sees apart from what is hidden, with every place it
 * leads or reaches out to. Walks the tree without recursion.
 */
final class HtmlReader implements NodeVisitor {

    private static final int LONGEST_LINK_TEXT = 300;
    private static final int LONGEST_COMMENT = 20_000;

    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "tr",
                    "li",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "table",
                    "ul",
                    "ol",
                    "blockquote",
                    "hr",
                    "section",
                    "article",
                    "header",
                    "footer",
                    "center",
                    "pre",
                    "address",
                    "dl",
                    "dt",
                    "dd",
                    "form",
                    "fieldset",
                    "body",
                    "main",
                    "nav",
                    "figure",
                    "caption",
                    "title",
                    "option",
                    "legend",
                    "details",
                    "summary");
    private static final Set<String> CELLS = Set.of("td", "th", "button", "label");
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "title", "template", "head", "noframes", "datalist");

    private final Rendering rendering;
    private final ShownSink shown;
    private final StyleRules rules;
    private final Deque<Appearance> appearances = new ArrayDeque<>();
    private final TextCollector outsideLinks;
    private int unseen;
    private int linkStart = -1;

    private HtmlReader(Rendering rendering, ShownSink shown, StyleRules rules) {
        this.rendering = rendering;
        this.shown = shown;
        this.rules = rules;
        this.outsideLinks = new TextCollector(HtmlBudget.CHARACTERS);
        appearances.push(Appearance.ROOT);
    }

    /** Adds the body to what is rendered; false where it had to be cut first. */
    static boolean read(String html, Rendering rendering) {
        return read(html, rendering, ShownSink.NONE);
    }

    /** Tells the sink, too, what is shown and what is hidden, piece by piece. */
    static boolean read(String html, Rendering rendering, ShownSink shown) {
        String text = rendering.budget.cut(html);
        Document document = Jsoup.parse(text);
        HtmlReader reader = new HtmlReader(rendering, shown, StyleRules.of(document));
        document.traverse(reader);
        PlainLinks.find(reader.outsideLinks.text(), rendering);
        return text.length() == html.length();
    }

    @Override
    public void head(Node node, int depth) {
        switch (node) {
            case TextNode text -> text(text.getWholeText());
            case Element element -> begin(element);
            case DataNode data -> HtmlLinks.ofStyleSheet(data.getWholeData(), rendering);
            case Comment comment -> comment(comment.getData());
            default -> {}
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (isShown()) {
            shown.close(element);
        }
        String name = element.normalName();
        if (name.equals("a")) {
            endLink(element);
        }
        if (BLOCKS.contains(name) && !looks().hides()) {
            rendering.visible.newLine();
            outsideLinks.newLine();
        }
        if (UNSEEN.contains(name)) {
            unseen--;
        }
        appearances.pop();
    }

    private Appearance looks() {
        return appearances.getFirst();
    }

    /** Whether an element begins on a line of its own. */
    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    private boolean isShown() {
        return unseen == 0 && !looks().hides();
    }

    private void text(String run) {
        if (unseen > 0) {
            return;
        }
        if (looks().hides()) {
            rendering.hidden.append(run);
            shown.hidden(run);
            return;
        }
        rendering.visible.append(run);
        shown.text(run);
        if (linkStart < 0) {
            outsideLinks.append(run);
        }
    }

    private void begin(Element element) {
        String name = element.normalName();
        appearances.push(looks().of(element, rules));
        if (UNSEEN.contains(name)) {
            unseen++;
        }
        if (isShown()) {
            shown.open(element);
        }
        if (looks().hides()) {
            if (BLOCKS.contains(name)) {
                rendering.hidden.newLine();
            }
        } else if (name.equals("br")) {
            rendering.visible.lineBreak();
            outsideLinks.newLine();
        } else if (BLOCKS.contains(name)) {
            rendering.visible.newLine();
            outsideLinks.newLine();
        } else if (CELLS.contains(name)) {
            rendering.visible.append(" ");
            outsideLinks.append(" ");
        }
        if (name.equals("a")) {
            linkStart = rendering.visible.length();
            outsideLinks.append(" ");
        }
        if (!rendering.isFull()) {
            HtmlLinks.of(element, rendering);
        }
    }

    private void endLink(Element anchor) {
        String target = HtmlLinks.cleaned(anchor.attr("href"));
        if (!target.isEmpty() && !target.startsWith("#") && !rendering.isFull()) {
            String text =
                    linkStart < 0 ? "" : rendering.visible.since(linkStart, LONGEST_LINK_TEXT);
            if (text.isEmpty()) {
                Element picture = anchor.selectFirst("img[alt]");
                text = picture == null ? "" : FieldBody.oneLine(picture.attr("alt"));
            }
            rendering.link(Link.Kind.ANCHOR, text, rendering.completed(target));
        }
        linkStart = -1;
    }

    /** Conditional comments hold what only some Outlook versions show. */
    private void comment(String data) {
        if (data.length() > 3 && data.length() < LONGEST_COMMENT && data.startsWith("[if")) {
            int start = data.indexOf('>');
            HtmlLinks.ofOutlookComment(data, rendering);
            rendering.hidden.newLine();
            boolean inTag = false;
            for (int i = start + 1; i < data.length(); i++) {
                char c = data.charAt(i);
                inTag = c == '<' || inTag && c != '>';
                if (!inTag && c != '>') {
                    rendering.hidden.append(String.valueOf(c));
                }
            }
        }
    }
}
