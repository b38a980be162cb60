package dev.mailcheckup.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.mailcheckup.checklist.Earlier;
import dev.mailcheckup.progress.Progress;
import dev.mailcheckup.shell.InSession;
import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.wizard.Journey;
import dev.mailcheckup.words.LocalDay;
import java.util.Optional;

/** What was opened; nothing of it is used before the reader says so. */
final class FoundAnswers extends Section {

    FoundAnswers(Progress found) {
        addClassName("notice");
        String day = LocalDay.of(found.on(), getLocale());
        Journey journey = Journey.of(found.answers());
        long answered =
                journey.questions().stream()
                        .filter(question -> question.isDone(found.answers()))
                        .count();
        H2 heading = new H2(getTranslation("carry-on.found", day));
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, new Paragraph(getTranslation("carry-on.count", answered)));
        heading.getElement().executeJs("this.focus()");
        Optional<Answers> now =
                Kept.now()
                        .map(Progress::answers)
                        .filter(answers -> !answers.equals(found.answers()));
        Button use =
                new Button(
                        getTranslation(now.isPresent() ? "carry-on.use-saved" : "carry-on.use"),
                        _ -> use(found));
        use.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(use);
        buttons.addClassName("actions");
        now.ifPresent(answers -> {
            add(new Paragraph(getTranslation("carry-on.which")));
            buttons.add(new Button(getTranslation("carry-on.use-now"), _ -> goOn(answers)));
        });
        add(buttons);
    }

    private void use(Progress found) {
        Kept.use(found);
        found.earlier().ifPresentOrElse(InSession::put, () -> InSession.remove(Earlier.class));
        goOn(found.answers());
    }

    private void goOn(Answers answers) {
        boolean complete = Journey.of(answers).isComplete();
        getUI().ifPresent(ui -> ui.navigate(complete ? "plan" : "check"));
    }
}
