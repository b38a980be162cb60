package dev.mailcheckup.progress.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Says what came of a click; a screen reader says it too. */
final class StatusLine extends Paragraph {

    StatusLine() {
        addClassName("status-line");
        getElement().setAttribute("role", "status");
    }

    void say(String key, Object... arguments) {
        setText(getTranslation(key, arguments));
    }
}
