package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Mailboxes;
import dev.mailcheckup.shell.ErrorSummary;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Paste box, file drop and own address. What was typed stays whatever goes wrong. */
class MailForm extends Div {

    /** At three octets each they fit in one request, of which Vaadin takes 10 MiB. */
    private static final int MOST_CHARACTERS = 3_000_000;

    private final FocusedHeading heading = new FocusedHeading(getTranslation("mail.title"));
    private final ErrorSummary problems = new ErrorSummary();
    private final TextArea pasted = new TextArea(getTranslation("mail.paste.label"));
    private final MailFileDrop file;
    private final TextField own = new TextField(getTranslation("mail.own.label"));
    private final Button explain = new Button(getTranslation("mail.explain"));
    private final BiConsumer<MailForm, GivenMail> whenGiven;

    MailForm(MailFileDrop file, BiConsumer<MailForm, GivenMail> whenGiven) {
        this.file = file;
        this.whenGiven = whenGiven;
        addClassName("mail-form");
        Paragraph lead = new Paragraph(getTranslation("mail.intro"));
        lead.addClassName("lead");
        Paragraph promise = new Paragraph(getTranslation("mail.promise"));
        promise.addClassName("hint");
        pasted.setId("mail-pasted");
        pasted.setHelperText(getTranslation("mail.paste.help"));
        // The browser cuts a longer text to one more than we take, which tells us to complain.
        pasted.setMaxLength(MOST_CHARACTERS + 1);
        pasted.setMinRows(8);
        pasted.setMaxRows(16);
        pasted.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        pasted.getElement().setAttribute("spellcheck", "false");
        own.setId("mail-own");
        own.setHelperText(getTranslation("mail.own.help"));
        own.setMaxLength(320);
        own.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.EMAIL);
        explain.setId("mail-explain");
        explain.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        explain.setDisableOnClick(true);
        explain.addClickListener(click -> submit());
        add(heading, lead, promise, problems, pasted, new SourceHelp(), file, own, explain);
    }

    void focus() {
        heading.focus();
    }

    /** Says above the form what went wrong and what to do. */
    void complain(String key, Object... arguments) {
        problems.show(getTranslation(key, arguments), pasted);
    }

    private void submit() {
        explain.setEnabled(true);
        problems.clear();
        own.setInvalid(false);
        pasted.setInvalid(false);
        String text = pasted.getValue();
        Optional<Mailbox> reader = Mailboxes.typed(own.getValue());
        if (!own.getValue().isBlank() && reader.isEmpty()) {
            own.setInvalid(true);
            own.setErrorMessage(getTranslation("mail.error.own"));
            problems.show(getTranslation("mail.error.own"), own);
        } else if (file.octets().isPresent()) {
            whenGiven.accept(this, new GivenMail(file.octets().get(), reader));
        } else if (file.problem().isPresent()) {
            problems.show(file.problem().get(), (Component) file);
        } else if (text.isBlank()) {
            refuse("mail.error.empty");
        } else if (text.length() > MOST_CHARACTERS) {
            refuse("mail.error.paste-large", MOST_CHARACTERS / 1_000_000);
        } else {
            byte[] octets = text.getBytes(StandardCharsets.UTF_8);
            whenGiven.accept(this, new GivenMail(octets, reader));
        }
    }

    private void refuse(String key, Object... arguments) {
        pasted.setInvalid(true);
        pasted.setErrorMessage(getTranslation(key, arguments));
        complain(key, arguments);
    }
}
