package dev.mailcheckup.quiz.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mailcheckup.quiz.Guess;
import dev.mailcheckup.quiz.QuizMail;
import dev.mailcheckup.quiz.QuizRound;
import dev.mailcheckup.shell.Notice;
import dev.mailcheckup.words.Words;
import java.util.List;
import java.util.function.Consumer;

/** One mail: before the answer with three buttons, after it with its signs. */
final class MailPage extends Div {

    /**
     * @param place of the mail, counted from 1
     * @param fresh whether the answer was given this moment, so that the focus belongs to it
     */
    MailPage(QuizRound round, int place, boolean fresh, Consumer<Guess> answer) {
        QuizMail mail = round.order().get(place - 1);
        String back = place == 1 ? "quiz" : "quiz/" + (place - 1);
        Anchor backLink = new Anchor(back, getTranslation("check.back"));
        backLink.addClassName("back");
        Paragraph stepOf =
                new Paragraph(getTranslation("quiz.progress", place, round.order().size()));
        stepOf.addClassName("step-of");
        add(backLink, stepOf, new H1(getTranslation("quiz.question")));
        addKnown(mail);
        add(new MailShown(mail, round.guess(mail).isPresent()));
        round.guess(mail)
                .ifPresentOrElse(
                        guess -> addSigns(mail, guess, fresh, round, place),
                        () -> addButtons(answer));
    }

    private void addKnown(QuizMail mail) {
        String key = "quiz." + mail.code() + ".known";
        if (Words.in(getLocale()).has(key)) {
            add(new Paragraph(getTranslation(key)));
        }
    }

    private void addButtons(Consumer<Guess> answer) {
        Div buttons = new Div();
        buttons.addClassNames("actions", "quiz-guesses");
        for (Guess guess : Guess.values()) {
            buttons.add(
                    new Button(
                            getTranslation("quiz.guess." + guess.code()),
                            _ -> answer.accept(guess)));
        }
        add(buttons);
    }

    private void addSigns(QuizMail mail, Guess guess, boolean fresh, QuizRound round, int place) {
        String kind = mail.isScam() ? "scam" : "real";
        H2 verdict = new H2(getTranslation("quiz.verdict." + kind + "." + guess.code()));
        verdict.getElement().setAttribute("tabindex", "-1");
        if (fresh) {
            verdict.getElement().executeJs("this.focus()");
        }
        String key = "quiz." + mail.code();
        add(
                verdict,
                new Paragraph(getTranslation("quiz.signs." + kind)),
                signs(getTranslation(key + ".signs").lines().toList()),
                new Notice(getTranslation(key + ".do")),
                onwards(round, place));
    }

    private static UnorderedList signs(List<String> texts) {
        UnorderedList list = new UnorderedList();
        list.addClassName("quiz-signs");
        for (int i = 0; i < texts.size(); i++) {
            list.add(new ListItem(MailShown.mark(i + 1), new Text(" " + texts.get(i))));
        }
        return list;
    }

    private Div onwards(QuizRound round, int place) {
        boolean last = place == round.order().size();
        Anchor next =
                new Anchor(
                        last ? "quiz/end" : "quiz/" + (place + 1),
                        getTranslation(last ? "quiz.finish" : "quiz.next"));
        next.addClassNames("button", "button-main");
        Div onwards = new Div(next);
        onwards.addClassName("actions");
        return onwards;
    }
}
