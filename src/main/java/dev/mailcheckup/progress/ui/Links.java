package dev.mailcheckup.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;

/** Links of the pages that save and open. */
final class Links {

    private Links() {}

    static Anchor plain(String route, String key) {
        return new Anchor(route, UI.getCurrent().getTranslation(key));
    }

    static Anchor button(String route, String key) {
        Anchor button = plain(route, key);
        button.addClassName("button");
        return button;
    }
}
