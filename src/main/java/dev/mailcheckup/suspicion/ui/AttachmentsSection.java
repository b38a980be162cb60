package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The names of the attached files. */
class AttachmentsSection extends MailSection {

    AttachmentsSection(List<String> names) {
        super("mail.attachments.title");
        if (!names.isEmpty()) {
            hint("mail.attachments.intro");
            UnorderedList list = new UnorderedList();
            names.forEach(name -> list.add(new ListItem(strangers(name))));
            show(list);
        }
    }
}
