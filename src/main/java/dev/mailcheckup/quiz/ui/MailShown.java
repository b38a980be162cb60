package dev.mailcheckup.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mailcheckup.quiz.MarkedText;
import dev.mailcheckup.quiz.MarkedText.Piece;
import dev.mailcheckup.quiz.QuizMail;

/**
 * A mail of the quiz as real text, with the whole address of its sender and the real end of its
 * link. Nothing in it can be followed or opened.
 */
final class MailShown extends Article {

    private final boolean marked;

    /**
     * @param marked whether the numbers of the signs stand in it
     */
    MailShown(QuizMail mail, boolean marked) {
        this.marked = marked;
        addClassNames("card", "quiz-mail");
        getElement().setAttribute("aria-label", getTranslation("quiz.mail"));
        String key = "quiz." + mail.code();
        DescriptionList header = new DescriptionList();
        header.add(
                line("quiz.from", getTranslation(key + ".from") + " <" + mail.address() + ">"),
                line("quiz.subject", getTranslation(key + ".subject")));
        if (!mail.file().isEmpty()) {
            header.add(line("quiz.file", mail.file()));
        }
        add(header);
        getTranslation(key + ".text").lines().forEach(text -> add(filled(new Paragraph(), text)));
        if (!mail.link().isEmpty()) {
            add(link(getTranslation(key + ".link"), mail.link()));
        }
    }

    private Div line(String key, String text) {
        return new Div(
                new DescriptionList.Term(getTranslation(key)),
                filled(new DescriptionList.Description(), text));
    }

    private Paragraph link(String text, String target) {
        Span shown = filled(new Span(), text);
        shown.addClassName("quiz-link");
        Span end = filled(new Span(), target);
        end.addClassName("quiz-target");
        Paragraph link =
                new Paragraph(shown, new Text(" " + getTranslation("quiz.goes-to") + " "), end);
        link.addClassName("quiz-goes");
        return link;
    }

    private <T extends HtmlContainer> T filled(T around, String text) {
        MarkedText whole = MarkedText.of(text);
        for (Piece piece : (marked ? whole : whole.withoutMarks()).pieces()) {
            around.add(shown(piece));
        }
        return around;
    }

    private static Component shown(Piece piece) {
        return switch (piece) {
            case Piece.Plain(var text) -> new Text(text);
            case Piece.Mark(var number) -> mark(number);
        };
    }

    static Span mark(int number) {
        Span mark = new Span("[" + number + "]");
        mark.addClassName("quiz-mark");
        return mark;
    }
}
