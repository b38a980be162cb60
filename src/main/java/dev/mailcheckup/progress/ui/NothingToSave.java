package dev.mailcheckup.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** In place of a way to save, for who has answered nothing. */
final class NothingToSave extends Div {

    NothingToSave() {
        add(new Paragraph(getTranslation("save.nothing")), Links.button("check", "save.start"));
    }
}
