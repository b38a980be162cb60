package dev.mailcheckup.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** A line with the link to the start page. */
class WayHome extends Paragraph {

    WayHome() {
        add(new Anchor("", getTranslation("shell.error.start")));
    }
}
