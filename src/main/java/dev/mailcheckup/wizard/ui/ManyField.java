package dev.mailcheckup.wizard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import dev.mailcheckup.wizard.Choice;
import dev.mailcheckup.wizard.QuestionWords;
import dev.mailcheckup.wizard.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Any number of ticks. To be not sure excludes the others. */
final class ManyField implements RowField {

    private static final Set<String> ALONE = Set.of(Choice.NOT_SURE, "none");

    private final CheckboxGroup<String> group = new CheckboxGroup<>();

    ManyField(QuestionWords words, Row row, List<String> answered) {
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setAriaLabel(words.title());
        group.setItems(row.choices().stream().map(Choice::code).toList());
        group.setItemLabelGenerator(words::choice);
        group.setValue(
                answered.stream()
                        .filter(code -> row.choice(code).isPresent())
                        .collect(Collectors.toSet()));
        group.addValueChangeListener(change -> {
            group.setInvalid(false);
            keepApart(change.getOldValue(), change.getValue());
        });
    }

    void tick(String code) {
        group.setValue(Set.of(code));
    }

    private void keepApart(Set<String> before, Set<String> now) {
        Set<String> added =
                now.stream().filter(code -> !before.contains(code)).collect(Collectors.toSet());
        Optional<String> alone = added.stream().filter(ALONE::contains).findFirst();
        if (alone.isPresent() && now.size() > 1) {
            group.setValue(Set.of(alone.get()));
        } else if (!added.isEmpty() && now.stream().anyMatch(ALONE::contains) && now.size() > 1) {
            group.setValue(
                    now.stream().filter(code -> !ALONE.contains(code)).collect(Collectors.toSet()));
        }
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
        return group.getValue().stream().sorted().toList();
    }

    @Override
    public Optional<String> problem() {
        return group.isEmpty()
                ? Optional.of(group.getTranslation("check.error.tick"))
                : Optional.empty();
    }

    @Override
    public void complain(String problem) {
        group.setErrorMessage(problem);
        group.setInvalid(true);
    }
}
