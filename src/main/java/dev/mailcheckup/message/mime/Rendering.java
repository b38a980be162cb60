package dev.mailcheckup.message.mime;

import dev.mailcheckup.message.Link;
import dev.mailcheckup.message.MessageLimits;
import java.util.ArrayList;
import java.util.List;

/** What the shown parts of one mail come to, collected part by part within the limits. */
final class Rendering {

    private static final int LONGEST_TARGET = 8 * 1024;

    final TextCollector visible;
    final TextCollector hidden;
    final HtmlBudget budget = new HtmlBudget();
    private final List<Link> links = new ArrayList<>();
    private final MessageLimits limits;
    private int linksSeen;
    private String base = "";

    Rendering(MessageLimits limits) {
        this.limits = limits;
        visible = new TextCollector(limits.textCharacters());
        hidden = new TextCollector(limits.textCharacters());
    }

    void link(Link.Kind kind, String text, String target) {
        linksSeen++;
        if (links.size() < limits.links()) {
            String cut =
                    target.length() > LONGEST_TARGET
                            ? target.substring(0, LONGEST_TARGET) + "…"
                            : target;
            links.add(new Link(kind, text, cut));
        }
    }

    /** The address that incomplete ones are added to (HTML, section 4.2.3). */
    void base(String address) {
        if (base.isEmpty() && address.regionMatches(true, 0, "http", 0, 4)) {
            int query = address.indexOf('?');
            String path = query < 0 ? address : address.substring(0, query);
            int slash = path.lastIndexOf('/');
            base = slash > "https://".length() ? path.substring(0, slash + 1) : path + "/";
        }
    }

    /** An incomplete address with the base before it; others as they are. */
    String completed(String target) {
        int colon = target.indexOf(':');
        int slash = target.indexOf('/');
        boolean complete = colon >= 0 && (slash < 0 || colon < slash) || target.startsWith("//");
        if (base.isEmpty() || complete || target.isEmpty() || target.startsWith("#")) {
            return target;
        }
        int host = base.indexOf('/', "https://".length());
        return target.startsWith("/")
                ? base.substring(0, host < 0 ? base.length() : host) + target
                : base + target;
    }

    /** No more links are kept, so none need be looked for. */
    boolean isFull() {
        return linksSeen > limits.links();
    }

    List<Link> links() {
        return links;
    }

    int linksSeen() {
        return linksSeen;
    }
}
