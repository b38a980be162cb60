package dev.mailcheckup.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets the reader choose a small text file; the browser reads it and sends the text. */
final class SavedFile extends Div {

    private static final int MOST_OCTETS = 16 * 1024;
    private static final String TEXT = "event.detail";

    private final Input input = new Input();
    private final Paragraph problem = new Paragraph();
    private @Nullable String text;

    SavedFile() {
        addClassName("saved-file");
        input.setType("file");
        input.setId("saved-file");
        input.getElement()
                .setAttribute("accept", ".json,application/json")
                .setAttribute("aria-describedby", "saved-file-problem");
        NativeLabel label = new NativeLabel(getTranslation("carry-on.file.label"));
        label.addClassName("field-label");
        label.setFor(input);
        problem.setId("saved-file-problem");
        problem.addClassName("field-problem");
        problem.setVisible(false);
        input.getElement()
                .executeJs(
                        """
                        this.addEventListener('change', async () => {
                          const file = this.files[0];
                          if (!file) return;
                          const text = file.size > $0 ? '' : await file.text();
                          this.dispatchEvent(new CustomEvent('file-read', {detail: text}));
                        });
                        """,
                        MOST_OCTETS);
        input.getElement()
                .addEventListener(
                        "file-read", event -> text = event.getEventData().get(TEXT).asString(""))
                .addEventData(TEXT);
        add(label, problem, input);
    }

    /** What the chosen file holds; empty text stands for a file that is too large. */
    Optional<String> text() {
        return Optional.ofNullable(text);
    }

    Component stop() {
        return input;
    }

    void complain(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        input.getElement().setAttribute("aria-invalid", !words.isEmpty());
    }
}
