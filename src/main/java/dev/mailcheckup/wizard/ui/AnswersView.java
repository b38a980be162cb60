package dev.mailcheckup.wizard.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import dev.mailcheckup.provider.LineVerdict;
import dev.mailcheckup.report.Country;
import dev.mailcheckup.shell.FromSession;
import dev.mailcheckup.shell.InSession;
import dev.mailcheckup.shell.Notice;
import dev.mailcheckup.shell.PageView;
import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.wizard.Contradiction;
import dev.mailcheckup.wizard.Journey;
import dev.mailcheckup.wizard.Program;
import dev.mailcheckup.wizard.ProviderLook;
import dev.mailcheckup.wizard.Question;
import dev.mailcheckup.wizard.QuestionWords;
import dev.mailcheckup.wizard.Questions;
import dev.mailcheckup.wizard.Row;
import dev.mailcheckup.wizard.Source;
import dev.mailcheckup.wizard.Step;
import dev.mailcheckup.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** All answers by step, each with a way to change it, before they become a plan. */
@Route("answers")
class AnswersView extends PageView implements FromSession {

    private final Answers answers = InSession.get(Answers.class).orElse(Answers.NONE);
    private final Journey journey = Journey.of(answers);

    AnswersView() {
        super("answers.title");
        add(new Paragraph(getTranslation("answers.intro")));
        addContradictions();
        if (!journey.isComplete()) {
            add(new Paragraph(getTranslation("answers.open")));
        }
        for (Step step : Step.values()) {
            List<Question> done =
                    journey.questions().stream()
                            .filter(question -> question.step() == step && question.isDone(answers))
                            .toList();
            if (!done.isEmpty()) {
                add(new H2(getTranslation("step." + step.code())), summary(done));
            }
        }
        addNotAsked();
        add(buttons());
    }

    /** What is not for this visitor is hidden on the way, but not from who wants to know. */
    private void addNotAsked() {
        if (answers.isShort()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        Questions.ALL.stream()
                .filter(question -> !journey.questions().contains(question))
                .map(question -> new QuestionWords(Words.in(getLocale()), question).title())
                .forEach(title -> list.add(new ListItem(title)));
        if (list.getComponentCount() > 0) {
            add(
                    new Details(
                            getTranslation("answers.not-asked"),
                            new Div(new Paragraph(getTranslation("answers.not-asked-why")), list)));
        }
    }

    /** What we found where the visitor said otherwise; both are shown, here and in the plan. */
    private void addContradictions() {
        List<String> all =
                Contradiction.texts(
                        answers, LocalDate.now(Clock.systemDefaultZone()), Words.in(getLocale()));
        if (!all.isEmpty()) {
            add(new Notice(getTranslation("look.found"), all.toArray(String[]::new)));
        }
    }

    private DescriptionList summary(List<Question> questions) {
        DescriptionList list = new DescriptionList();
        list.addClassName("answers");
        for (Question question : questions) {
            QuestionWords words = new QuestionWords(Words.in(getLocale()), question);
            list.add(
                    new Div(
                            new DescriptionList.Term(words.title()),
                            answered(question, words),
                            new DescriptionList.Description(change(question, words))));
        }
        return list;
    }

    private DescriptionList.Description answered(Question question, QuestionWords words) {
        DescriptionList.Description description = new DescriptionList.Description();
        for (Row row : question.rows().apply(answers)) {
            String label = words.row(row);
            List<String> values = answers.values(question.key(row));
            String text = text(question, words, values);
            Paragraph line = new Paragraph(words.words().punctuation().labelled(label, text));
            if (question.step() != Step.ABOUT_YOU) {
                line.add(new Text(" "), source(Source.of(row, values), values));
            }
            description.add(line);
        }
        return description;
    }

    private Span source(Source source, List<String> values) {
        boolean likelyFine =
                values.contains(Program.BY_ITSELF)
                        && answers.values(ProviderLook.QUESTION)
                                .contains(ProviderLook.code(LineVerdict.LOCKED));
        Span mark =
                new Span(
                        getTranslation(
                                likelyFine ? "look.likely-fine" : "source." + source.code()));
        mark.addClassNames("source", "source-" + source.code());
        return mark;
    }

    private String text(Question question, QuestionWords words, List<String> values) {
        if (values.isEmpty()) {
            return getTranslation("answers.skipped");
        }
        if (question.kind() == Question.Kind.COUNTRY) {
            Country country = Country.of(values.getFirst());
            return country.equals(Country.OTHER)
                    ? getTranslation("report.other")
                    : country.name(getLocale());
        }
        return words.words().punctuation().clauses(values.stream().map(words::choice).toList());
    }

    private Anchor change(Question question, QuestionWords words) {
        Span seen = new Span(getTranslation("answers.change"));
        seen.getElement().setAttribute("aria-hidden", "true");
        Anchor change = new Anchor("check/" + question.id() + "?change");
        change.add(seen);
        change.setAriaLabel(getTranslation("answers.change-what", words.title()));
        return change;
    }

    private Div buttons() {
        Div buttons = new Div();
        buttons.addClassName("actions");
        if (!journey.isComplete()) {
            buttons.add(button("check", "answers.go-on", "button"));
        }
        buttons.add(button("plan", "answers.plan", "button button-main"));
        return buttons;
    }

    private Anchor button(String route, String key, String classes) {
        Anchor button = new Anchor(route, getTranslation(key));
        button.addClassNames(classes.split(" "));
        return button;
    }
}
