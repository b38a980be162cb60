package dev.mailcheckup.suspicion;

import dev.mailcheckup.message.Mark;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.message.ShownMail;
import dev.mailcheckup.words.Words;
import java.util.List;

/** Makes a mail safe to look at, with marks at the places that matter. */
@FunctionalInterface
public interface MailPreview {

    ShownMail show(Message message, List<Mark> marks, Words words);
}
