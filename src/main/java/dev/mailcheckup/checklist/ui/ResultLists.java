package dev.mailcheckup.checklist.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.wizard.CheckUp;
import dev.mailcheckup.wizard.QuestionWords;
import dev.mailcheckup.wizard.Questions;
import dev.mailcheckup.wizard.Result;
import dev.mailcheckup.words.Punctuation;
import dev.mailcheckup.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is unknown and what is fine, each line with where it comes from. */
record ResultLists(Answers answers, Words words, Punctuation marks) {

    ResultLists(Answers answers, Words words) {
        this(answers, words, words.punctuation());
    }

    UnorderedList unknown(List<Result> results) {
        UnorderedList list = new UnorderedList();
        for (Result result : results) {
            boolean asked = Questions.byId(result.question().id()).isPresent();
            ListItem line = new ListItem();
            if (!asked) {
                line.add(new Text(marks.labelled(subject(result), words.get("plan.ports"))));
            } else if (answers.isShort()) {
                line.add(new Text(subject(result)));
            } else {
                line.add(
                        new Anchor("check/" + result.question().id() + "?change", subject(result)));
            }
            list.add(line);
        }
        return list;
    }

    /** A hollow mark for what was told, a filled one for what was checked. */
    UnorderedList fine(List<Result> results) {
        UnorderedList list = new UnorderedList();
        list.addClassName("fine-list");
        for (Result result : results) {
            List<String> chosen = answers.values(result.question().key(result.row()));
            QuestionWords question = new QuestionWords(words, result.question());
            String said =
                    marks.clauses(
                            Stream.concat(
                                            chosen.stream().map(question::choice),
                                            whyFine(result).stream())
                                    .toList());
            Span source = new Span(words.get("plan.source." + result.source().code()));
            source.addClassName("hint");
            ListItem line =
                    new ListItem(new Text(marks.labelled(subject(result), said) + " "), source);
            line.addClassName("fine-" + result.source().code());
            list.add(line);
        }
        return list;
    }

    /** What made it fine: the password that was changed after signing in elsewhere. */
    private Optional<String> whyFine(Result result) {
        return CheckUp.madeFineBy(result.question(), answers)
                .map(lowers -> {
                    QuestionWords question = new QuestionWords(words, lowers);
                    String said = answers.values(lowers.id()).getFirst();
                    return marks.labelled(question.shortly(), question.choice(said));
                });
    }

    private String subject(Result result) {
        QuestionWords question = new QuestionWords(words, result.question());
        String row = question.row(result.row());
        return marks.bracketed(question.shortly(), row);
    }
}
