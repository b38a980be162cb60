package dev.mailcheckup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** All rules of axe-core on the page as it stands. */
public final class Accessibility {

    /** Vaadin's own notice of a lost connection lies outside every landmark. */
    private static final String CONNECTION = "vaadin-connection-indicator";

    private Accessibility() {}

    public static void check(Page page, String where) {
        assertThat(violations(page)).as("axe: " + where).isEmpty();
    }

    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule ->
                                rule.getNodes().stream()
                                        .filter(node -> !excused(rule, node))
                                        .map(node -> inWords(rule, node)))
                        .toList();
    }

    private static boolean excused(Rule rule, CheckedNode node) {
        return rule.getId().equals("region") && node.getTarget().toString().contains(CONNECTION);
    }

    private static String inWords(Rule rule, CheckedNode node) {
        return "%s (%s): %s %s\n%s"
                .formatted(
                        rule.getId(),
                        rule.getImpact(),
                        node.getTarget(),
                        node.getFailureSummary(),
                        node.getHtml());
    }
}
