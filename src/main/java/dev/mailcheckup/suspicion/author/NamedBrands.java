package dev.mailcheckup.suspicion.author;

import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Message;
import java.util.Set;

/** The brands that a mail speaks of: in the sender's name, the subject and the first lines. */
public final class NamedBrands {

    /** How far into the text a brand must be named to be one that the mail is about. */
    private static final int BEGINNING = 600;

    private NamedBrands() {}

    public static Set<Brand> in(Message message) {
        String text = message.visibleText();
        String name = Authors.of(message).map(Mailbox::displayName).orElse("");
        String start = text.substring(0, Math.min(BEGINNING, text.length()));
        return Set.copyOf(
                Brands.standard().namedIn(name + '\n' + message.subject() + '\n' + start));
    }
}
