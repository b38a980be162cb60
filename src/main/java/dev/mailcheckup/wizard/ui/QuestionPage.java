package dev.mailcheckup.wizard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.mailcheckup.shell.ErrorSummary;
import dev.mailcheckup.shell.Notice;
import dev.mailcheckup.shell.PasswordCheck;
import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.wizard.Password;
import dev.mailcheckup.wizard.Question;
import dev.mailcheckup.wizard.QuestionWords;
import dev.mailcheckup.wizard.Row;
import dev.mailcheckup.wizard.Step;
import dev.mailcheckup.wizard.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Everything on the page of a question, built from the question alone. */
final class QuestionPage extends Div {

    private static final String PASSWORD_QUESTION = "q4-1";

    private final QuestionWords words;
    private final Question question;
    private final Answers answers;
    private final BiConsumer<Question, Answers> leave;
    private final ErrorSummary summary = new ErrorSummary();
    private final Map<Row, RowField> fields = new LinkedHashMap<>();

    QuestionPage(
            QuestionWords words,
            Answers answers,
            String back,
            Looks looks,
            BiConsumer<Question, Answers> leave) {
        this.words = words;
        this.question = words.question();
        this.answers = answers;
        this.leave = leave;
        addClassName("question");
        getElement().setAttribute("data-question", question.id());
        Anchor backLink = new Anchor(back, getTranslation("check.back"));
        backLink.addClassName("back");
        Paragraph stepOf = new Paragraph(stepOf());
        stepOf.addClassName("step-of");
        add(backLink, summary, stepOf, new H1(words.title()));
        words.hint().ifPresent(this::addHint);
        if (question.id().equals(PASSWORD_QUESTION)) {
            addPasswordBox();
        }
        addFields(looks);
        addTool();
        addNotes();
        OrganisationNote.on(question, answers, getLocale()).ifPresent(this::add);
        words.why().ifPresent(text -> add(details("check.why", text)));
        words.how().ifPresent(text -> add(details("check.how", text)));
        add(buttons());
    }

    private String stepOf() {
        Step step = question.step();
        return step == Step.ABOUT_YOU
                ? getTranslation("check.set-up")
                : getTranslation(
                        "check.progress",
                        step.number(),
                        Step.COUNT,
                        getTranslation("step." + step.code()));
    }

    private void addHint(String text) {
        Paragraph hint = new Paragraph(text);
        hint.addClassName("hint");
        add(hint);
    }

    private void addFields(Looks looks) {
        List<Row> rows = question.rows().apply(answers);
        rows.forEach(row -> fields.put(row, RowFields.of(words, row, answers, looks)));
        boolean fresh = rows.stream().noneMatch(row -> answers.reached(question.key(row)));
        add(new Offers(words, fields, fresh));
        fields.values().forEach(field -> add(field.shown()));
        add(new HelpAtOnce(question.id(), fields.values()));
    }

    /** The check in the browser, beside which the ticks are the second way to answer. */
    private void addPasswordBox() {
        PasswordCheck box = new PasswordCheck();
        box.addResultListener(result ->
                keep(question.id(), List.of(Password.checked(result.strength(), result.kept()))));
        add(new H2(getTranslation("check.q4-1.box")), box);
        answers.values(question.id()).stream()
                .filter(Row::isChecked)
                .forEach(code -> add(new Notice(words.choice(code))));
        add(new H2(getTranslation("check.q4-1.ticks")));
    }

    /** A page of its own that helps with the question. */
    private void addTool() {
        switch (question.id()) {
            case "q1-1" -> add(new Paragraph(new Anchor("quiz", getTranslation("check.quiz"))));
            case "q7-2" ->
                    add(
                            new Paragraph(
                                    new Anchor(
                                            "signature/check", getTranslation("check.signature"))));
            case "q9-1", "q9-4", "q9-5" -> {
                Anchor sheet = new Anchor("help/ports", getTranslation("check.ports"));
                sheet.setRouterIgnore(true);
                add(new Paragraph(sheet));
            }
            default -> {}
        }
    }

    private void addNotes() {
        for (Tag device : Tag.devices(answers)) {
            words.note(device).ifPresent(this::addHint);
        }
    }

    private Details details(String title, String text) {
        Div lines = new Div();
        text.lines().map(Paragraph::new).forEach(lines::add);
        return new Details(getTranslation(title), lines);
    }

    private Component buttons() {
        Button next = new Button(getTranslation("check.continue"), _ -> goOn());
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button skip = new Button(getTranslation("check.skip"), _ -> skip());
        skip.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div buttons = new Div(next, skip, new Anchor("save", getTranslation("check.save")));
        buttons.addClassName("actions");
        return buttons;
    }

    private void goOn() {
        List<ErrorSummary.Problem> problems = new ArrayList<>();
        for (RowField field : fields.values()) {
            field.problem()
                    .filter(_ -> !answeredByTheBox())
                    .ifPresent(problem -> {
                        field.complain(problem);
                        problems.add(new ErrorSummary.Problem(problem, field.firstStop()));
                    });
        }
        if (!problems.isEmpty()) {
            summary.show(problems);
            return;
        }
        Answers changed = answers;
        for (Map.Entry<Row, RowField> entry : fields.entrySet()) {
            if (entry.getValue().problem().isEmpty()) {
                changed = changed.with(question.key(entry.getKey()), entry.getValue().values());
            }
        }
        leave.accept(question, changed);
    }

    private boolean answeredByTheBox() {
        return answers.values(question.id()).stream().anyMatch(Row::isChecked);
    }

    private void keep(String key, List<String> values) {
        leave.accept(question, answers.with(key, values));
    }

    private void skip() {
        Answers changed = answers;
        for (Row row : fields.keySet()) {
            changed = changed.skipping(question.key(row));
        }
        leave.accept(question, changed);
    }
}
