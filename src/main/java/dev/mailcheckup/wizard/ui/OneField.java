package dev.mailcheckup.wizard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.function.SerializableConsumer;
import dev.mailcheckup.wizard.QuestionWords;
import dev.mailcheckup.wizard.Row;
import java.util.List;
import java.util.Optional;

/** One choice of several. */
final class OneField implements RowField {

    private final RadioButtonGroup<String> group = new RadioButtonGroup<>();
    private final String label;

    OneField(QuestionWords words, Row row, List<String> answered) {
        label = words.row(row);
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        if (label.isEmpty()) {
            group.setAriaLabel(words.title());
        } else {
            group.setLabel(label);
        }
        group.setItems(row.choices().stream().map(choice -> choice.code()).toList());
        group.setItemLabelGenerator(words::choice);
        answered.stream().filter(code -> row.choice(code).isPresent()).forEach(group::setValue);
        group.addValueChangeListener(_ -> group.setInvalid(false));
    }

    boolean isEmpty() {
        return group.isEmpty();
    }

    /** Told now, if something is chosen already, and at each choice. */
    void onChoice(SerializableConsumer<String> told) {
        if (!group.isEmpty()) {
            told.accept(group.getValue());
        }
        group.addValueChangeListener(change -> told.accept(change.getValue()));
    }

    void choose(String code) {
        group.setValue(code);
    }

    @Override
    public Component shown() {
        return group;
    }

    @Override
    public Component firstStop() {
        return group.getChildren().findFirst().orElse(group);
    }

    @Override
    public List<String> values() {
        return List.of(group.getValue());
    }

    @Override
    public Optional<String> problem() {
        if (!group.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                label.isEmpty()
                        ? group.getTranslation("check.error.choose")
                        : group.getTranslation("check.error.choose-row", label));
    }

    @Override
    public void complain(String problem) {
        group.setErrorMessage(problem);
        group.setInvalid(true);
    }
}
