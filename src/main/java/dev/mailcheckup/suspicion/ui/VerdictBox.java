package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mailcheckup.suspicion.Explanation;
import dev.mailcheckup.suspicion.Reasons;
import dev.mailcheckup.suspicion.VerdictWords;
import dev.mailcheckup.words.Punctuation;
import dev.mailcheckup.words.Words;
import java.util.List;

/**
 * What it is, whether the reader is in danger, and why we say so: the first thing a frightened
 * person needs.
 */
class VerdictBox extends Div {

    private final FocusedHeading verdict;

    VerdictBox(Explanation explanation) {
        addClassNames("verdict", "verdict-" + explanation.verdict().code());
        verdict = new FocusedHeading(getTranslation(VerdictWords.key(explanation)));
        verdict.setId("mail-verdict");
        Span question = new Span(getTranslation("mail.danger.title"));
        question.addClassName("label");
        Paragraph danger =
                new Paragraph(
                        question,
                        new Text(
                                new Punctuation(getLocale()).after(question.getText())
                                        + getTranslation(VerdictWords.danger(explanation))));
        danger.addClassName("verdict-danger");
        add(verdict, danger);
        VerdictWords.sureness(explanation)
                .ifPresent(key -> {
                    Paragraph sureness = new Paragraph(getTranslation(key));
                    sureness.addClassName("hint");
                    add(sureness);
                });
        List<String> reasons = Reasons.inShort(explanation, Words.in(getLocale()));
        if (!reasons.isEmpty()) {
            add(why(explanation, reasons));
        }
    }

    private Div why(Explanation explanation, List<String> reasons) {
        boolean warning = VerdictWords.isWarning(explanation);
        Paragraph label =
                new Paragraph(getTranslation(warning ? "mail.why.short" : "mail.why.for"));
        label.addClassName("label");
        UnorderedList list = new UnorderedList();
        reasons.forEach(reason -> list.add(new ListItem(MailSection.strangers(reason))));
        Div why = new Div(label, list);
        why.addClassName("verdict-why");
        return why;
    }

    void focus() {
        verdict.focus();
    }
}
