package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A part of the explanation under a heading of its own; left out where it has nothing to say. */
class MailSection extends Section {

    private boolean hasContent;

    MailSection(String titleKey) {
        add(new H2(getTranslation(titleKey)));
    }

    boolean hasContent() {
        return hasContent;
    }

    void show(Component... parts) {
        hasContent = true;
        add(parts);
    }

    void say(String key, Object... arguments) {
        show(new Paragraph(getTranslation(key, arguments)));
    }

    void hint(String key, Object... arguments) {
        Paragraph paragraph = new Paragraph(getTranslation(key, arguments));
        paragraph.addClassName("hint");
        show(paragraph);
    }

    /** A stranger's text: broken anywhere, never a link. */
    static Span strangers(String text) {
        Span span = new Span(text);
        span.addClassName("from-mail");
        span.getElement().setAttribute("dir", "auto");
        return span;
    }
}
