package dev.mailcheckup.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A box that stands out a little: something to know before going on. */
public final class Notice extends Div {

    /** A box without a heading. */
    public Notice(String text) {
        addClassName("notice");
        add(new Paragraph(text));
    }

    public Notice(String title, String... paragraphs) {
        addClassName("notice");
        add(new H2(title));
        for (String paragraph : paragraphs) {
            add(new Paragraph(paragraph));
        }
    }

    /** For what must not be overlooked; a mark and a heavier edge, not colour alone. */
    public Notice urgent() {
        addClassName("notice-urgent");
        return this;
    }
}
