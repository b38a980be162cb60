package dev.mailcheckup.wizard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.mailcheckup.wizard.QuestionWords;
import dev.mailcheckup.wizard.Row;
import java.util.List;
import java.util.Optional;

/**
 * A row that the app answers by looking for itself. It says what it does, looks only when asked to,
 * and tells the result. It may be left alone, which means no and is never a mistake.
 */
abstract class LookField extends Div implements RowField {

    private final QuestionWords words;
    private final Row row;
    private final Paragraph status = new Paragraph();
    private final Button button;
    private Optional<String> found;

    /**
     * @param key its words are {@code look.<key>.text} and {@code look.<key>.button}
     */
    LookField(QuestionWords words, Row row, List<String> answered, String key, String text) {
        this.words = words;
        this.row = row;
        found = answered.stream().filter(code -> row.choice(code).isPresent()).findFirst();
        button = new Button(getTranslation("look." + key + ".button"), _ -> look());
        addClassName("look");
        String label = words.row(row);
        if (!label.isEmpty()) {
            add(new H2(label));
        }
        Paragraph asks =
                new Paragraph(
                        words.words().punctuation().sentences(text, getTranslation("look.asks")));
        asks.addClassName("hint");
        status.addClassName("look-result");
        status.getElement().setAttribute("role", "status");
        add(asks, button, status);
        found.ifPresent(this::tell);
    }

    /** The visitor lets us look now. */
    abstract void look();

    /** Puts something between the text and the button. */
    final void addBeforeButton(Component component) {
        getElement()
                .insertChild(
                        getElement().indexOfChild(button.getElement()), component.getElement());
    }

    final void say(String text) {
        status.setText(text);
    }

    final void working(boolean now) {
        button.setEnabled(!now);
        if (now) {
            say(getTranslation("look.searching"));
        }
    }

    final void found(String code) {
        found = Optional.of(code);
        tell(code);
    }

    private void tell(String code) {
        boolean unknown = !row.choice(code).filter(Row::tellsSomething).isPresent();
        say(unknown ? words.choice(code) : getTranslation("look.result", words.choice(code)));
        button.setText(getTranslation("look.again"));
    }

    @Override
    public final Component shown() {
        return this;
    }

    @Override
    public final Component firstStop() {
        return button;
    }

    @Override
    public final List<String> values() {
        return found.stream().toList();
    }

    @Override
    public final Optional<String> problem() {
        return Optional.empty();
    }

    @Override
    public final void complain(String problem) {
        say(problem);
    }
}
