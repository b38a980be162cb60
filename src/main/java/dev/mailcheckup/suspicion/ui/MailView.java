package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.shell.VisitorAddress;
import dev.mailcheckup.suspicion.Explanation;
import dev.mailcheckup.suspicion.MailExplaining;
import dev.mailcheckup.suspicion.MailExplaining.Outcome;
import dev.mailcheckup.visitor.Errand;
import dev.mailcheckup.visitor.UploadRoom;
import dev.mailcheckup.visitor.VisitorLimits;
import java.time.Duration;

/**
 * Job 1: a worried reader gives a mail and gets it explained. The explanation takes the form's
 * place on the same page, so that no address and no session ever holds it: who leaves, leaves
 * nothing behind.
 */
@Route("mail")
class MailView extends Main implements HasDynamicTitle {

    private final MailExplaining explaining;
    private final VisitorLimits limits;
    private final UploadRoom room;

    MailView(MailExplaining explaining, VisitorLimits limits, UploadRoom room) {
        this.explaining = explaining;
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
                        () -> show(form, explaining.explain(mail.octets(), mail.reader())));
    }

    private void show(MailForm form, Outcome outcome) {
        switch (outcome) {
            case Outcome.Explained(Explanation explanation, Message _) -> show(explanation);
            case Outcome.TookTooLong() -> form.complain("mail.error.too-long");
            case Outcome.TooBusy() -> form.complain("mail.error.busy");
        }
    }

    private void show(Explanation explanation) {
        ExplanationPanel panel = new ExplanationPanel(explanation, this::startAgain);
        removeAll();
        add(panel);
        panel.focus();
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
