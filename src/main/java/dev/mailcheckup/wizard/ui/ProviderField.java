package dev.mailcheckup.wizard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import dev.mailcheckup.provider.MailDomain;
import dev.mailcheckup.shell.DomainField;
import dev.mailcheckup.shell.InSession;
import dev.mailcheckup.wizard.QuestionWords;
import dev.mailcheckup.wizard.Row;
import java.util.List;
import java.util.Optional;

/** The part of a mail address after the @ sign, or rather not. */
final class ProviderField implements RowField {

    private final DomainField field;
    private final Checkbox ratherNot;
    private final Div both;
    private final String ratherNotCode;

    ProviderField(QuestionWords words, Row row, List<String> answered) {
        ratherNotCode = row.choices().getFirst().code();
        ratherNot = new Checkbox(words.choice(ratherNotCode));
        field = new DomainField(ratherNot.getTranslation("check.s4.label"), "");
        field.setWidthFull();
        both = new Div(field, ratherNot);
        both.addClassName("field-or-not");
        if (answered.contains(ratherNotCode)) {
            ratherNot.setValue(true);
        } else {
            answered.stream()
                    .findFirst()
                    .or(() -> InSession.get(MailDomain.class).map(MailDomain::name))
                    .ifPresent(field::setValue);
        }
        field.addValueChangeListener(change -> field.setInvalid(false));
        field.onCut(() -> field.setHelperText(field.getTranslation("check.s4.cut")));
    }

    @Override
    public Component shown() {
        return both;
    }

    @Override
    public Component firstStop() {
        return field;
    }

    @Override
    public List<String> values() {
        if (ratherNot.getValue()) {
            return List.of(ratherNotCode);
        }
        return MailDomain.read(field.getValue()) instanceof MailDomain.Read(var domain)
                ? List.of(domain.name())
                : List.of();
    }

    @Override
    public Optional<String> problem() {
        return values().isEmpty()
                ? Optional.of(field.getTranslation("check.error.domain"))
                : Optional.empty();
    }

    @Override
    public void complain(String problem) {
        field.setErrorMessage(problem);
        field.setInvalid(true);
    }
}
