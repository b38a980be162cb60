package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.mailcheckup.shell.InSession;
import dev.mailcheckup.shell.MailShown;
import dev.mailcheckup.shell.VisitorAddress;
import dev.mailcheckup.suspicion.Explanation;
import dev.mailcheckup.suspicion.MailExplaining;
import dev.mailcheckup.suspicion.MailExplaining.Outcome;
import dev.mailcheckup.suspicion.MailKeeping;
import dev.mailcheckup.suspicion.MailKind;
import dev.mailcheckup.suspicion.MailPreview;
import dev.mailcheckup.suspicion.VerdictWords;
import dev.mailcheckup.visitor.Errand;
import dev.mailcheckup.visitor.UploadRoom;
import dev.mailcheckup.visitor.VisitorLimits;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Job 1: a worried reader gives a mail and gets it explained. The explanation takes the form's
 * place on the same page, so that no address and no session ever holds it: who leaves, leaves
 * nothing of the mail behind.
 */
@Route("mail")
class MailView extends Main implements HasDynamicTitle {

    private final MailExplaining explaining;
    private final MailPreview preview;
    private final MailKeeping keeping;
    private final VisitorLimits limits;
    private final UploadRoom room;

    MailView(
            MailExplaining explaining,
            MailPreview preview,
            MailKeeping keeping,
            VisitorLimits limits,
            UploadRoom room) {
        this.explaining = explaining;
        this.preview = preview;
        this.keeping = keeping;
        this.limits = limits;
        this.room = room;
        add(form());
    }

    private MailForm form() {
        return new MailForm(new MailFileDrop(room, limits), this::explain);
    }

    private void explain(MailForm form, GivenMail mail) {
        limits.waitFor(Errand.EXPLAIN, VisitorAddress.ofThisRequest())
                .ifPresentOrElse(
                        wait -> form.complain("mail.error.wait", minutes(wait)),
                        () -> show(form, mail, explaining.explain(mail.octets(), mail.reader())));
    }

    private void show(MailForm form, GivenMail mail, Outcome outcome) {
        switch (outcome) {
            case Outcome.Explained explained -> show(mail, explained);
            case Outcome.TookTooLong() -> form.complain("mail.error.too-long");
            case Outcome.TooBusy() -> form.complain("mail.error.busy");
        }
    }

    private void show(GivenMail mail, Outcome.Explained explained) {
        remember(explained.explanation());
        KeepSection keeping = KeepSection.of(mail, explained, this.keeping, limits, room);
        ExplanationPanel panel =
                new ExplanationPanel(explained, preview, keeping, this::startAgain);
        removeAll();
        add(panel);
        panel.focus();
    }

    /** So that the check-up can ask what became of it; nothing of the mail itself. */
    private static void remember(Explanation explanation) {
        if (VerdictWords.isWarning(explanation)) {
            InSession.put(
                    new MailShown(
                            LocalDate.now(Clock.systemDefaultZone()),
                            explanation.kind() == MailKind.EXTORTION));
        }
    }

    private void startAgain() {
        MailForm form = form();
        removeAll();
        add(form);
        form.focus();
    }

    private static long minutes(Duration wait) {
        return Math.max(1, (wait.toSeconds() + 59) / 60);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("mail.title"));
    }
}
