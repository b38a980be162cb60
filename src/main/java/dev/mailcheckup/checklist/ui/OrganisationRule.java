package dev.mailcheckup.checklist.ui;

import com.vaadin.flow.component.html.Paragraph;
import dev.mailcheckup.checklist.Task;
import dev.mailcheckup.organisation.OrganisationWords;
import java.util.List;
import java.util.Optional;

/** What the organisation asks about one thing to do, where the reader does it. */
final class OrganisationRule {

    private OrganisationRule() {}

    static Optional<Paragraph> on(Task task, OrganisationWords organisation) {
        List<String> lines = lines(task, organisation);
        return lines.isEmpty() ? Optional.empty() : Optional.of(told(lines, organisation));
    }

    private static Paragraph told(List<String> lines, OrganisationWords organisation) {
        var punctuation = organisation.words().punctuation();
        Paragraph rule =
                new Paragraph(
                        punctuation.labelled(organisation.asks(), punctuation.sentences(lines)));
        rule.addClassName("organisation-rule");
        return rule;
    }

    private static List<String> lines(Task task, OrganisationWords organisation) {
        return switch (task) {
            case CHANGE_PASSWORD, LENGTHEN_PASSWORD -> organisation.password();
            case DATE_FOR_PASSWORD ->
                    organisation
                            .organisation()
                            .password()
                            .flatMap(organisation::passwordChange)
                            .stream()
                            .toList();
            case USE_WORK_SIGNATURE, WRITE_SIGNATURE_RULE -> organisation.signature();
            case ASK_SENDER, REPORT_THREAT, NAME_SOMEONE ->
                    organisation.reportOnly().stream().toList();
            default -> List.of();
        };
    }
}
