package dev.mailcheckup.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingText;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.words.Punctuation;
import dev.mailcheckup.words.Words;

/**
 * One finding: how much it matters (in words and by a mark's shape, not by colour alone), what it
 * is, what it means, what was seen and what to do. Everything is set as text: evidence comes from
 * strangers.
 */
public final class FindingCard extends Article {

    /** What a severity says of this finding. */
    public enum Scale {
        /** When to see to it: "do today". */
        HOW_SOON("shell.severity."),
        /** How much a sign weighs in a mail: there is nothing to do "this month" about it. */
        HOW_STRONG("shell.sign.");

        private final String keys;

        Scale(String keys) {
            this.keys = keys;
        }
    }

    public FindingCard(Finding finding, Scale scale) {
        this(
                finding.severity(),
                scale,
                FindingText.of(finding, Words.in(UI.getCurrent().getLocale())));
    }

    public FindingCard(Severity severity, Scale scale, FindingText text) {
        addClassNames("finding", "finding-" + severity.code());
        Paragraph when = new Paragraph(getTranslation(scale.keys + severity.code()));
        when.addClassName("finding-when");
        add(when, new H3(text.title()), new Paragraph(text.meaning()));
        if (!text.seen().isEmpty()) {
            add(labelled("shell.finding.seen", text.seen(), "finding-seen"));
        }
        if (!text.action().isEmpty()) {
            add(labelled("shell.finding.action", text.action(), "finding-action"));
        }
    }

    private Paragraph labelled(String key, String text, String className) {
        Span label = new Span(getTranslation(key));
        label.addClassName("label");
        String between = new Punctuation(getLocale()).after(label.getText());
        Paragraph paragraph = new Paragraph(label, new Text(between + text));
        paragraph.addClassName(className);
        return paragraph;
    }
}
