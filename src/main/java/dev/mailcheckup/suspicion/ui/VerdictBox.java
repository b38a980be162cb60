package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mailcheckup.suspicion.Explanation;
import dev.mailcheckup.suspicion.VerdictWords;

/** What it is, and whether the reader is in danger: the first thing a frightened person needs. */
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
                        question, new Text(" " + getTranslation(VerdictWords.danger(explanation))));
        danger.addClassName("verdict-danger");
        add(verdict, danger);
        VerdictWords.sureness(explanation)
                .ifPresent(key -> {
                    Paragraph sureness = new Paragraph(getTranslation(key));
                    sureness.addClassName("hint");
                    add(sureness);
                });
    }

    void focus() {
        verdict.focus();
    }
}
