package dev.mailcheckup.reminder.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.router.Route;
import dev.mailcheckup.checklist.Plan;
import dev.mailcheckup.organisation.PasswordPolicy;
import dev.mailcheckup.reminder.Occasion;
import dev.mailcheckup.reminder.Reminder;
import dev.mailcheckup.reminder.calendar.CalendarFile;
import dev.mailcheckup.shell.Download;
import dev.mailcheckup.shell.ErrorSummary;
import dev.mailcheckup.shell.FromSession;
import dev.mailcheckup.shell.InSession;
import dev.mailcheckup.shell.PageView;
import dev.mailcheckup.shell.YourOrganisation;
import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.wizard.Systems;
import dev.mailcheckup.wizard.Tag;
import dev.mailcheckup.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Ticks for what to be reminded of, and one file for the reader's own calendar. */
@Route("plan/calendar")
class RemindersView extends PageView implements FromSession {

    private static final List<Integer> PASSWORD_MONTHS = List.of(12, 6, 3);

    private final Clock clock = Clock.systemDefaultZone();
    private final LocalDate today = LocalDate.now(clock);
    private final ErrorSummary summary = new ErrorSummary();
    private final CheckboxGroup<Occasion> occasions = new CheckboxGroup<>();
    private final RadioButtonGroup<Integer> passwordMonths = new RadioButtonGroup<>();
    private final Paragraph status = new Paragraph();
    private final Optional<Period> rule;
    private final List<LocalDate> supportEnds;

    RemindersView() {
        super("reminder.title");
        addComponentAsFirst(summary);
        Answers answers = InSession.get(Answers.class).orElse(Answers.NONE);
        boolean atWork = Tag.of(answers).contains(Tag.WORK);
        rule =
                YourOrganisation.get()
                        .password()
                        .flatMap(PasswordPolicy::change)
                        .filter(_ -> atWork);
        supportEnds =
                Systems.named(answers, today).stream()
                        .flatMap(named -> named.until().stream())
                        .toList();
        add(new Paragraph(getTranslation("reminder.intro")));
        occasions.setLabel(getTranslation("reminder.label"));
        occasions.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        occasions.setItems(Occasion.offered(Plan.of(answers, today), rule, supportEnds, today));
        occasions.setItemLabelGenerator(occasion -> getTranslation("reminder." + occasion.code()));
        passwordMonths.setLabel(getTranslation("reminder.password-how-often"));
        passwordMonths.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        passwordMonths.setItems(PASSWORD_MONTHS);
        passwordMonths.setItemLabelGenerator(
                months -> getTranslation("reminder.password-every." + months));
        passwordMonths.setValue(PASSWORD_MONTHS.getFirst());
        passwordMonths.setVisible(false);
        boolean ask = atWork && rule.isEmpty();
        occasions.addValueChangeListener(change -> {
            occasions.setInvalid(false);
            passwordMonths.setVisible(ask && change.getValue().contains(Occasion.PASSWORD));
        });
        Button save = new Button(getTranslation("reminder.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        status.addClassName("status-line");
        status.getElement().setAttribute("role", "status");
        Paragraph back = new Paragraph(new Anchor("plan", getTranslation("reminder.back")));
        back.addClassName("other-way");
        add(
                occasions,
                passwordMonths,
                new Paragraph(getTranslation("reminder.private")),
                save,
                status,
                back);
    }

    private void save() {
        summary.clear();
        if (occasions.isEmpty()) {
            String problem = getTranslation("reminder.error");
            occasions.setErrorMessage(problem);
            occasions.setInvalid(true);
            summary.show(problem, occasions.getChildren().findFirst().orElse(occasions));
            return;
        }
        getElement().executeJs("return document.baseURI").then(String.class, this::handOut);
    }

    private void handOut(String startPage) {
        int months = rule.map(Occasion::months).orElseGet(passwordMonths::getValue);
        List<Reminder> reminders =
                occasions.getValue().stream()
                        .sorted()
                        .flatMap(occasion -> occasion.days(months, supportEnds, today).stream())
                        .toList();
        String file =
                CalendarFile.write(
                        reminders,
                        Words.in(getLocale()),
                        startPage,
                        clock.instant(),
                        UUID::randomUUID);
        Download.offer(this, "mail-checkup.ics", "text/calendar;charset=utf-8", file);
        status.setText(getTranslation("reminder.saved"));
    }
}
