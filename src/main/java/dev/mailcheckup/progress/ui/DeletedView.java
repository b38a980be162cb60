package dev.mailcheckup.progress.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import dev.mailcheckup.shell.PageView;

/** Says what is gone, and what only the reader can delete. */
@Route("deleted")
class DeletedView extends PageView {

    DeletedView() {
        super("deleted.title");
        add(
                new Paragraph(getTranslation("deleted.text")),
                new Paragraph(getTranslation("deleted.elsewhere")),
                Links.button("", "deleted.start"));
    }
}
