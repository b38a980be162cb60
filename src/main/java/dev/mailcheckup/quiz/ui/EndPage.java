package dev.mailcheckup.quiz.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mailcheckup.quiz.Guess;
import dev.mailcheckup.quiz.QuizMail;
import dev.mailcheckup.quiz.QuizRound;

/** Two numbers, never one, then the mails once more and what they teach. */
final class EndPage extends Div {

    EndPage(QuizRound round) {
        Paragraph sums =
                new Paragraph(
                        getTranslation(
                                "quiz.end.sums",
                                round.count(true, Guess.SCAM),
                                round.count(true),
                                round.count(false, Guess.REAL),
                                round.count(false)));
        sums.addClassName("lead");
        add(new H1(getTranslation("quiz.end.title")), sums);
        long careful = round.count(true, Guess.NOT_SURE) + round.count(false, Guess.NOT_SURE);
        if (careful > 0) {
            add(new Paragraph(getTranslation("quiz.end.careful", careful)));
        }
        boolean fooled = round.order().stream().anyMatch(round::fooled);
        add(
                new Paragraph(getTranslation(fooled ? "quiz.end.look-again" : "quiz.end.none")),
                mails(round),
                new H2(getTranslation("quiz.end.lessons-title")),
                lessons(),
                buttons());
    }

    private OrderedList mails(QuizRound round) {
        OrderedList list = new OrderedList();
        list.addClassName("quiz-review");
        for (int place = 1; place <= round.order().size(); place++) {
            QuizMail mail = round.order().get(place - 1);
            String kind = getTranslation(mail.isScam() ? "quiz.end.scam" : "quiz.end.real");
            String guess =
                    getTranslation("quiz.guess." + round.guess(mail).orElse(Guess.NOT_SURE).code());
            list.add(
                    new ListItem(
                            new Anchor(
                                    "quiz/" + place,
                                    getTranslation("quiz." + mail.code() + ".short")),
                            new Paragraph(getTranslation("quiz.end.line", kind, guess))));
        }
        return list;
    }

    private UnorderedList lessons() {
        UnorderedList list = new UnorderedList();
        getTranslation("quiz.end.lessons").lines().map(ListItem::new).forEach(list::add);
        return list;
    }

    private Div buttons() {
        Anchor check = new Anchor("check", getTranslation("quiz.end.check"));
        check.addClassNames("button", "button-main");
        Div buttons =
                new Div(
                        check,
                        new Anchor("mail", getTranslation("quiz.end.mail")),
                        new Anchor("quiz/again", getTranslation("quiz.end.again")));
        buttons.addClassName("actions");
        return buttons;
    }
}
