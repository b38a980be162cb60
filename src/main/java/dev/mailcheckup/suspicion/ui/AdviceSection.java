package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.mailcheckup.suspicion.Explanation;
import dev.mailcheckup.suspicion.MailKind;
import dev.mailcheckup.suspicion.Situation;
import dev.mailcheckup.suspicion.VerdictWords;

/** What to do now, in the order to follow, and then by what the reader has done already. */
class AdviceSection extends MailSection {

    AdviceSection(Explanation explanation) {
        super("mail.advice.title");
        addClassName("mail-advice");
        if (!explanation.advice().isEmpty()) {
            show(
                    new BoldSteps(
                            explanation.advice().stream()
                                    .map(step -> getTranslation("advice." + step.code()))
                                    .toList()));
        }
        if (VerdictWords.isWarning(explanation)) {
            show(new SituationQuestion("situation", "done", Situation.done()));
            if (explanation.kind() == MailKind.EXTORTION) {
                show(new SituationQuestion("situation.danger", "danger", Situation.noBluff()));
            }
            show(pages(explanation.kind()));
        } else {
            Details already = new Details();
            already.addClassName("mail-already");
            already.setSummaryText(getTranslation("situation.title"));
            already.add(new SituationQuestion("situation", "done", Situation.done()));
            show(already);
        }
    }

    /** In a tab of their own: leaving this page would throw the explanation away. */
    private Div pages(MailKind kind) {
        Div pages = new Div();
        pages.addClassName("mail-help-pages");
        if (kind == MailKind.EXTORTION) {
            pages.add(page("help/threat", "situation.page.calm"));
        }
        pages.add(page("help/clicked", "situation.page.rescue"));
        return pages;
    }

    private Paragraph page(String path, String key) {
        Anchor anchor = new Anchor(path, getTranslation(key));
        anchor.setRouterIgnore(true);
        anchor.setTarget("_blank");
        anchor.getElement().setAttribute("rel", "noopener");
        return new Paragraph(anchor);
    }
}
