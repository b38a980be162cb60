package dev.mailcheckup.wizard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import dev.mailcheckup.provider.MailDomain;
import dev.mailcheckup.shell.InSession;
import dev.mailcheckup.wizard.Answers;
import java.util.List;
import java.util.Set;

/**
 * Beside the questions about the line to the provider: we can look at its far end ourselves. The
 * provider page finds the domain of the set-up pages in the session, so nobody types it twice.
 */
final class ProviderInvitation extends Paragraph {

    private static final Set<String> QUESTIONS = Set.of("q5-2", "q6-2");

    ProviderInvitation() {
        add(new Anchor("provider", getTranslation("check.provider")));
    }

    static boolean belongsTo(String question) {
        return QUESTIONS.contains(question);
    }

    /** Hands the domain on, or forgets it where it is no longer answered. */
    static void keepDomain(Answers answers) {
        List<String> given = answers.values("s4");
        if (!given.isEmpty()
                && MailDomain.read(given.getFirst()) instanceof MailDomain.Read(var domain)) {
            InSession.put(domain);
        } else {
            InSession.remove(MailDomain.class);
        }
    }
}
