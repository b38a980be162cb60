package dev.mailcheckup.suspicion.reading;

import dev.mailcheckup.message.Mark;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.message.ShownMail;
import dev.mailcheckup.message.mime.MailShowing;
import dev.mailcheckup.suspicion.MailPreview;
import dev.mailcheckup.words.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows mails by writing them anew; see {@link MailShowing}. */
@Component
final class SafePreview implements MailPreview {

    @Override
    public ShownMail show(Message message, List<Mark> marks, Words words) {
        return MailShowing.show(message, marks, words);
    }
}
