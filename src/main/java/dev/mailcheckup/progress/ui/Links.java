package dev.mailcheckup.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** Links of the pages that save and open. */
final class Links {

    private Links() {}

    static Anchor plain(String route, String key) {
        return new Anchor(route, UI.getCurrent().getTranslation(key));
    }

    /** For who wants something else than this page offers. */
    static Paragraph instead(String route, String key) {
        Paragraph line = new Paragraph(plain(route, key));
        line.addClassName("other-way");
        return line;
    }

    static Anchor button(String route, String key) {
        Anchor button = plain(route, key);
        button.addClassName("button");
        return button;
    }
}
