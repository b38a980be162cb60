package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mailcheckup.message.AttachedFile;
import java.util.List;

/** The names of the attached files. */
class AttachmentsSection extends MailSection {

    AttachmentsSection(List<AttachedFile> files) {
        super("mail.attachments.title");
        if (!files.isEmpty()) {
            hint("mail.attachments.intro");
            UnorderedList list = new UnorderedList();
            files.forEach(file -> list.add(new ListItem(strangers(file.name()))));
            show(list);
        }
    }
}
