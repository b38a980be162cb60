package dev.mailcheckup.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import dev.mailcheckup.progress.Progress;
import dev.mailcheckup.progress.Sealing;
import dev.mailcheckup.shell.Download;
import dev.mailcheckup.shell.ErrorSummary;
import dev.mailcheckup.shell.FromSession;
import dev.mailcheckup.shell.PageView;
import dev.mailcheckup.shell.VisitorAddress;
import dev.mailcheckup.visitor.Errand;
import dev.mailcheckup.visitor.VisitorLimits;

/** A file to put away, locked with the reader's own words if they like. */
@Route("save/file")
class SaveAsFileView extends PageView implements FromSession {

    private static final int SHORTEST = 13;
    private static final int LONGEST = 255;

    private final Sealing sealing;
    private final VisitorLimits limits;
    private final ErrorSummary summary = new ErrorSummary();
    private final PasswordField words = new PasswordField();
    private final StatusLine status = new StatusLine();

    SaveAsFileView(Sealing sealing, VisitorLimits limits) {
        super("save.file.title");
        this.sealing = sealing;
        this.limits = limits;
        addComponentAsFirst(summary);
        Kept.now().ifPresentOrElse(this::offer, () -> add(new NothingToSave()));
    }

    private void offer(Progress progress) {
        words.setLabel(getTranslation("save.file.words"));
        words.setHelperText(getTranslation("save.file.words-hint"));
        words.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NEW_PASSWORD);
        words.setWidthFull();
        Button save = new Button(getTranslation("save.file.save"), _ -> save(progress));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new Paragraph(getTranslation("save.file.how")),
                words,
                new Paragraph(getTranslation("save.file.words-sent")),
                save,
                status,
                Links.instead("save", "save.other"));
    }

    private void save(Progress progress) {
        String passphrase = words.getValue().strip();
        summary.clear();
        words.setInvalid(false);
        if (!passphrase.isEmpty() && passphrase.length() < SHORTEST) {
            complain(getTranslation("save.file.short"));
        } else if (passphrase.length() > LONGEST) {
            complain(getTranslation("save.file.long"));
        } else {
            limits.waitFor(Errand.SEAL, VisitorAddress.ofThisRequest())
                    .ifPresentOrElse(
                            wait ->
                                    complain(
                                            getTranslation(
                                                    "carry-on.error.wait",
                                                    Math.ceilDiv(wait.toSeconds(), 60))),
                            () -> handOut(progress, passphrase));
        }
    }

    private void handOut(Progress progress, String passphrase) {
        Download.offer(
                this,
                "mail-checkup.json",
                "application/json",
                sealing.sealFile(progress, passphrase));
        words.clear();
        status.say("save.file.saved");
    }

    private void complain(String problem) {
        words.setErrorMessage(problem);
        words.setInvalid(true);
        summary.show(problem, words);
    }
}
