package dev.mailcheckup.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Catches what a click or another event throws. What was typed stays on the page; a note on top
 * says that something went wrong.
 */
@Component
class TroubleCatcher implements VaadinServiceInitListener {

    private static final String NOTE = "trouble-note";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(
                        init -> init.getSession().setErrorHandler(TroubleCatcher::caught));
    }

    private static void caught(ErrorEvent event) {
        Trouble trouble = Trouble.log(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            removeEarlierNote(ui);
            ui.addComponentAsFirst(note(ui, trouble));
        }
    }

    private static void removeEarlierNote(UI ui) {
        ui.getChildren()
                .filter(child -> NOTE.equals(child.getId().orElse("")))
                .toList()
                .forEach(ui::remove);
    }

    private static Div note(UI ui, Trouble trouble) {
        Div note =
                new Div(
                        new Paragraph(ui.getTranslation("shell.error.title")),
                        new Paragraph(ui.getTranslation("shell.error.stays")),
                        new Paragraph(ui.getTranslation("shell.error.number", trouble.number())));
        note.setId(NOTE);
        note.getElement().setAttribute("role", "alert");
        return note;
    }
}
