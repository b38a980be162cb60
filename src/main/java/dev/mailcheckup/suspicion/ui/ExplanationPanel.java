package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.shell.CountryCard;
import dev.mailcheckup.suspicion.Explanation;
import dev.mailcheckup.suspicion.Verdict;
import dev.mailcheckup.suspicion.VerdictWords;
import java.util.List;

/**
 * The explanation: first what it comes to and what to do, then why, then what the mail holds. All
 * that comes from the mail is set as text and leads nowhere.
 */
class ExplanationPanel extends Div {

    private final FocusedHeading verdict;

    ExplanationPanel(Explanation explanation, Runnable startAgain) {
        addClassName("explanation");
        verdict = new FocusedHeading(getTranslation(VerdictWords.key(explanation)));
        verdict.setId("mail-verdict");
        Div box = new Div(verdict);
        box.addClassNames("verdict", "verdict-" + explanation.verdict().code());
        add(box);
        if (explanation.verdict() != Verdict.UNREADABLE) {
            Paragraph kind =
                    new Paragraph(getTranslation("mail.kind." + explanation.kind().code()));
            kind.addClassName("lead");
            box.add(kind);
            explain(explanation);
        }
        addIfAny(new FindingsSection("mail.missing.title", missing(explanation)));
        if (isWarning(explanation)) {
            add(new CountryCard());
        }
        Paragraph kept = new Paragraph(getTranslation("mail.kept-nothing"));
        kept.addClassName("hint");
        Button again = new Button(getTranslation("mail.again"), click -> startAgain.run());
        again.setId("mail-again");
        again.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        add(kept, again);
    }

    private void explain(Explanation explanation) {
        addIfAny(new AdviceSection(explanation.advice()));
        addIfAny(new ClaimsSection(explanation.claims()));
        addIfAny(new FindingsSection("mail.findings.title", seen(explanation)));
        if (isWarning(explanation)) {
            addIfAny(new MoneySection(explanation));
        }
        add(new HeadersSection(explanation));
        addIfAny(new LinksSection(explanation.links()));
        addIfAny(new AttachmentsSection(explanation.attachments()));
    }

    private static boolean isWarning(Explanation explanation) {
        return explanation.verdict() == Verdict.DANGEROUS
                || explanation.verdict() == Verdict.SUSPICIOUS;
    }

    void focus() {
        verdict.focus();
    }

    private void addIfAny(MailSection section) {
        if (section.hasContent()) {
            add(section);
        }
    }

    private static List<Finding> seen(Explanation explanation) {
        return explanation.findings().stream()
                .filter(finding -> finding.severity() != Severity.UNKNOWN)
                .toList();
    }

    private static List<Finding> missing(Explanation explanation) {
        return explanation.findings().stream()
                .filter(finding -> finding.severity() == Severity.UNKNOWN)
                .toList();
    }
}
