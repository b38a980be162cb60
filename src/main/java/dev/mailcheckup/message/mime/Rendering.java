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
