package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.message.ShownMail;
import dev.mailcheckup.shell.CountryCard;
import dev.mailcheckup.suspicion.Explanation;
import dev.mailcheckup.suspicion.MailExplaining.Outcome;
import dev.mailcheckup.suspicion.MailPreview;
import dev.mailcheckup.suspicion.Marking;
import dev.mailcheckup.suspicion.Marking.Pointer;
import dev.mailcheckup.suspicion.Verdict;
import dev.mailcheckup.suspicion.VerdictWords;
import dev.mailcheckup.suspicion.link.LinkChecks;
import dev.mailcheckup.words.Words;
import java.util.List;

/**
 * The explanation: first what it is, whether the reader is in danger and what to do, then why; whom
 * to tell and how to keep it; then what the mail holds. All that comes from the mail is set as text
 * and leads nowhere.
 */
@JsModule("./unfold-on-paper.js")
class ExplanationPanel extends Div {

    private final VerdictBox verdict;

    /**
     * @param keeping what lets the reader keep the explanation
     */
    ExplanationPanel(
            Outcome.Explained explained,
            MailPreview preview,
            Component keeping,
            Runnable startAgain) {
        Explanation explanation = explained.explanation();
        addClassName("explanation");
        verdict = new VerdictBox(explanation);
        add(verdict);
        if (explanation.verdict() == Verdict.UNREADABLE) {
            addIfAny(new LackingSection(explanation));
            add(keeping);
        } else {
            explain(explanation, explained.message(), preview, keeping);
        }
        Paragraph kept = new Paragraph(getTranslation("mail.kept-nothing"));
        kept.addClassName("hint");
        Button again = new Button(getTranslation("mail.again"), click -> startAgain.run());
        again.setId("mail-again");
        again.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        add(kept, again);
    }

    private void explain(
            Explanation explanation, Message message, MailPreview preview, Component keeping) {
        Words words = Words.in(getLocale());
        List<Pointer> pointers = Marking.of(explanation, words);
        ShownMail shown =
                preview.show(message, pointers.stream().map(Pointer::mark).toList(), words);
        ClaimsSection claims = new ClaimsSection(explanation.claimsToAnswer(), shown.marked());
        if (VerdictWords.isWarning(explanation)) {
            warn(explanation, claims, keeping);
            theMail(
                    explanation,
                    message,
                    new ShownMailSection(shown, pointers, message.visibleText()));
            addIfAny(new LackingSection(explanation));
        } else {
            addIfAny(new AdviceSection(explanation));
            addIfAny(new LackingSection(explanation));
            addIfAny(new WhySection(explanation));
            addIfAny(claims);
            theMail(
                    explanation,
                    message,
                    new ShownMailSection(shown, pointers, message.visibleText()));
            add(keeping);
        }
    }

    /** Whoever is threatened with violence needs a number before anything else. */
    private void warn(Explanation explanation, MailSection claims, Component keeping) {
        boolean numbersFirst = explanation.threatensPeople();
        if (numbersFirst) {
            add(new CountryCard());
        }
        addIfAny(new AdviceSection(explanation));
        addIfAny(new WhySection(explanation));
        addIfAny(claims);
        addIfAny(new MoneySection(explanation));
        if (!numbersFirst) {
            add(new CountryCard());
        }
        add(keeping);
    }

    private void theMail(Explanation explanation, Message message, MailSection shown) {
        addIfAny(shown);
        add(new HeadersSection(explanation));
        addIfAny(new JourneySection(explanation.hops()));
        addIfAny(new LinksSection(explanation, LinkChecks.each(message)));
        addIfAny(new AttachmentsSection(explanation.attachments()));
    }

    void focus() {
        verdict.focus();
    }

    private void addIfAny(MailSection section) {
        if (section.hasContent()) {
            add(section);
        }
    }
}
