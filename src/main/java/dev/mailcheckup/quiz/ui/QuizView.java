package dev.mailcheckup.quiz.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import dev.mailcheckup.quiz.Guess;
import dev.mailcheckup.quiz.QuizRound;
import dev.mailcheckup.shell.InSession;
import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Spot the scam. Each mail has its own address, so Back works; what was answered stays in the
 * session until a new round begins. Nobody is asked for a name.
 */
@Route("quiz")
class QuizView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private static final String END = "end";
    private static final String AGAIN = "again";

    private String title = "";

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String part) {
        removeAll();
        if (AGAIN.equals(part)) {
            InSession.remove(QuizRound.class);
        }
        if (part == null || AGAIN.equals(part)) {
            showStart();
            return;
        }
        QuizRound round = InSession.get(QuizRound.class).orElseGet(QuizView::begin);
        Optional<Integer> place = place(part, round);
        if (END.equals(part) && round.open().isEmpty()) {
            title = getTranslation("quiz.end.title");
            add(new EndPage(round));
        } else if (place.isPresent()) {
            showMail(round, place.get(), false);
        } else {
            String next = round.open().map(open -> Integer.toString(open)).orElse(END);
            event.forwardTo(QuizView.class, next);
        }
    }

    private static QuizRound begin() {
        QuizRound round = QuizRound.mixed(new SecureRandom());
        InSession.put(round);
        return round;
    }

    /** A place that may be visited: answered before, or next in turn. */
    private static Optional<Integer> place(String part, QuizRound round) {
        int last = round.open().orElse(round.order().size());
        for (int place = 1; place <= last; place++) {
            if (part.equals(Integer.toString(place))) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private void showStart() {
        title = getTranslation("quiz.title");
        Paragraph lead = new Paragraph(getTranslation("quiz.lead"));
        lead.addClassName("lead");
        Anchor start = new Anchor("quiz/1", getTranslation("quiz.start"));
        start.addClassNames("button", "button-main");
        Div actions = new Div(start);
        actions.addClassName("actions");
        add(
                new H1(title),
                lead,
                new Paragraph(getTranslation("quiz.you-are")),
                new Paragraph(getTranslation("quiz.kept")),
                actions);
    }

    private void showMail(QuizRound round, int place, boolean fresh) {
        title = getTranslation("quiz.page", place, round.order().size());
        removeAll();
        add(new MailPage(round, place, fresh, guess -> answer(round, place, guess)));
    }

    private void answer(QuizRound round, int place, Guess guess) {
        QuizRound answered = round.with(round.order().get(place - 1), guess);
        InSession.put(answered);
        showMail(answered, place, true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
