package dev.mailcheckup.wizard.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.mailcheckup.provider.MailDomain;
import dev.mailcheckup.shell.FromSession;
import dev.mailcheckup.shell.InSession;
import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.wizard.Journey;
import dev.mailcheckup.wizard.ProviderLook;
import dev.mailcheckup.wizard.Question;
import dev.mailcheckup.wizard.QuestionWords;
import dev.mailcheckup.wizard.Questions;
import dev.mailcheckup.words.Words;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One question of the check-up. The address names the question and never an answer; a question that
 * cannot be reached yet leads to the first one that can. Who comes from the answers to change one
 * goes back there, after the questions that the change has opened.
 */
@Route("check")
class QuestionView extends Main implements HasUrlParameter<String>, HasDynamicTitle, FromSession {

    /** Not questions but beginnings: the check of eight questions, and all of them after it. */
    private static final String SHORT_CHECK = "short";

    private static final String WHOLE_CHECK = "whole";
    static final QueryParameters CHANGING = QueryParameters.simple(Map.of("change", ""));

    private final Looks looks;
    private String heading = "";
    private boolean changing;

    QuestionView(Looks looks) {
        this.looks = looks;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        Answers answers = InSession.get(Answers.class).orElse(Answers.NONE);
        if (SHORT_CHECK.equals(id) || WHOLE_CHECK.equals(id)) {
            answers = SHORT_CHECK.equals(id) ? answers.shortened() : answers.whole();
            InSession.put(answers);
        }
        Journey journey = Journey.of(answers);
        Optional<Question> asked =
                Optional.ofNullable(id).flatMap(Questions::byId).filter(journey::canVisit);
        if (asked.isEmpty()) {
            forward(event, journey);
            return;
        }
        changing = event.getLocation().getQueryParameters().getParameters().containsKey("change");
        show(asked.get(), journey);
    }

    private static void forward(BeforeEvent event, Journey journey) {
        journey.open()
                .ifPresentOrElse(
                        open -> event.forwardTo(QuestionView.class, open.id()),
                        () -> event.forwardTo(AnswersView.class));
    }

    private void show(Question question, Journey journey) {
        QuestionWords words = new QuestionWords(Words.in(getLocale()), question);
        heading = words.title();
        String back =
                changing
                        ? "answers"
                        : journey.previous(question).map(one -> "check/" + one.id()).orElse("");
        removeAll();
        add(new QuestionPage(words, journey.answers(), back, looks, this::leave));
    }

    /** Keeps the answers and goes on. */
    private void leave(Question question, Answers given) {
        Answers before = InSession.get(Answers.class).orElse(Answers.NONE);
        Answers answers = ProviderLook.changed(before, given);
        InSession.put(answers);
        keepDomain(answers);
        Journey journey = Journey.of(answers);
        Optional<Question> next = changing ? journey.open() : journey.next(question);
        getUI().ifPresent(ui -> {
            if (next.isEmpty()) {
                ui.navigate(AnswersView.class);
            } else if (changing) {
                ui.navigate(QuestionView.class, next.get().id(), CHANGING);
            } else {
                ui.navigate(QuestionView.class, next.get().id());
            }
        });
    }

    /** The provider page finds the domain in the session, so nobody types it twice. */
    private static void keepDomain(Answers answers) {
        if (answers.reached("s4")) {
            answers.providerDomain()
                    .ifPresentOrElse(InSession::put, () -> InSession.remove(MailDomain.class));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", heading);
    }
}
