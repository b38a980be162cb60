package dev.mailcheckup.wizard.ui;

import com.vaadin.flow.component.Component;
import dev.mailcheckup.organisation.OrganisationWords;
import dev.mailcheckup.shell.YourOrganisation;
import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.wizard.Question;
import dev.mailcheckup.wizard.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the organisation asks about the subject of a question, for those who use the mail at work.
 */
final class OrganisationNote {

    private OrganisationNote() {}

    static Optional<Component> on(Question question, Answers answers, Locale language) {
        return Tag.of(answers).contains(Tag.WORK)
                ? YourOrganisation.asks(
                        lines(question.id(), YourOrganisation.words(language)), language)
                : Optional.empty();
    }

    private static List<String> lines(String question, OrganisationWords words) {
        return switch (question) {
            case "q1-1", "q8-2" -> words.reportOnly().stream().toList();
            case "q4-3" ->
                    words.organisation().password().flatMap(words::passwordChange).stream()
                            .toList();
            case "q7-2" -> words.signature();
            default -> List.of();
        };
    }
}
