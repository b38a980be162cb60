package dev.mailcheckup.wizard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.mailcheckup.device.DeviceHints;
import dev.mailcheckup.device.SupportDates;
import dev.mailcheckup.shell.InSession;
import dev.mailcheckup.shell.MailShown;
import dev.mailcheckup.shell.Notice;
import dev.mailcheckup.wizard.Choice;
import dev.mailcheckup.wizard.Question;
import dev.mailcheckup.wizard.QuestionWords;
import dev.mailcheckup.wizard.Row;
import dev.mailcheckup.wizard.Tag;
import dev.mailcheckup.words.LocalDay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/**
 * What the app knows or guesses already about a question, said above the choices. A guess is filled
 * in only where nothing was answered before, and the visitor confirms it by going on.
 */
final class Offers extends Div {

    private final QuestionWords words;
    private final Map<Row, RowField> fields;

    /**
     * @param fresh whether the question is asked for the first time
     */
    Offers(QuestionWords words, Map<Row, RowField> fields, boolean fresh) {
        this.words = words;
        this.fields = fields;
        addClassName("offers");
        getElement().setAttribute("role", "status");
        Question question = words.question();
        switch (question.id()) {
            case "s3" -> offerDevice(fresh);
            case "q3-2" -> offerSystem(fresh);
            case "q1-2", "q8-1" -> offerMail();
            default -> {}
        }
    }

    private void offerDevice(boolean fresh) {
        if (fresh) {
            ThisBrowser.askKind(this, device -> device.ifPresent(this::tick));
        }
    }

    private void tick(String device) {
        fields.values().stream()
                .filter(ManyField.class::isInstance)
                .map(ManyField.class::cast)
                .filter(field -> field.values().isEmpty())
                .forEach(field -> {
                    field.tick(device);
                    add(new Notice(words.words().get("look.device", name(device))));
                });
    }

    private void offerSystem(boolean fresh) {
        LocalDate today = LocalDate.now(Clock.systemDefaultZone());
        SupportDates dates = SupportDates.listed();
        if (dates.isStale(today)) {
            add(new Notice(words.words().get("look.stale", day(dates.generatedAt()))));
        }
        if (fresh) {
            InSession.get(DeviceHints.class)
                    .ifPresentOrElse(
                            hints -> hints.system().ifPresent(this::guess), this::askForSystem);
        }
    }

    private void askForSystem() {
        Paragraph text = new Paragraph(getTranslation("look.system.text"));
        text.addClassName("hint");
        Div asking = new Div(text);
        asking.add(
                new Button(
                        getTranslation("look.browser.button"),
                        _ -> {
                            remove(asking);
                            ThisBrowser.ask(this, this::tell);
                        }));
        add(asking);
    }

    private void tell(DeviceHints hints) {
        hints.system()
                .ifPresentOrElse(
                        this::guess, () -> add(new Notice(getTranslation("look.system.none"))));
    }

    /** Says nothing where the device in use is none of those asked about. */
    private void guess(String system) {
        fields.keySet().stream()
                .filter(row -> row.choice(system).isPresent())
                .findFirst()
                .ifPresent(row -> {
                    if (fields.get(row) instanceof OneField field && field.isEmpty()) {
                        field.choose(system);
                    }
                    add(new Notice(getTranslation("look.system.guess", systemName(system))));
                });
    }

    /** The name that stands in the question, without what the browser does not tell. */
    private String systemName(String system) {
        String key = "look." + system.replace("-some", "");
        return words.words().has(key) ? words.words().get(key) : words.choice(system);
    }

    private void offerMail() {
        InSession.get(MailShown.class)
                .filter(shown -> shown.threat() || words.question().id().equals("q1-2"))
                .ifPresent(shown ->
                        add(
                                new Notice(
                                        getTranslation(
                                                words.question().id().equals("q8-1")
                                                        ? "look.mail.threat"
                                                        : "look.mail.other",
                                                day(shown.on())))));
    }

    private String day(LocalDate date) {
        return LocalDay.of(date, getLocale());
    }

    private String name(String device) {
        return Tag.byCode(device)
                .map(tag -> getTranslation("device." + tag.code()))
                .orElse(Choice.NOT_SURE);
    }
}
