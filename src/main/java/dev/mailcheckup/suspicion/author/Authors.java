package dev.mailcheckup.suspicion.author;

import dev.mailcheckup.message.HeaderField;
import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.text.FoldedText;
import java.util.List;
import java.util.Optional;

/** Who a mail says it is from, also where the From field is broken, as made-up ones often are. */
public final class Authors {

    /** A shorter label says nothing about who someone is. */
    private static final int SHORTEST_NAME = 4;

    private Authors() {}

    /**
     * Whether the author goes by the name of the domain, such as "The Parcel Shop" at
     * parcelshop.example. Then it speaks for itself, whomever else it names.
     */
    public static boolean goesByItsDomain(Message message) {
        Optional<Mailbox> author = of(message);
        if (author.isEmpty() || FreeMail.isProvider(author.get().domain())) {
            return false;
        }
        String label = joined(Organisation.label(author.get().domain()));
        String name = author.get().displayName();
        return label.length() >= SHORTEST_NAME
                && (joined(name).contains(label)
                        || joined(name.replace("&", " and ")).contains(label));
    }

    private static String joined(String words) {
        return FoldedText.of(words).folded().replace(" ", "");
    }

    /**
     * The first mailbox of From that has a domain. Where a comma in an unquoted name split the
     * field, the whole field before the address counts as the name.
     */
    public static Optional<Mailbox> of(Message message) {
        List<Mailbox> mailboxes = message.mailboxes("From");
        Optional<Mailbox> first =
                mailboxes.stream().filter(each -> !each.domain().isEmpty()).findFirst();
        if (first.isEmpty() || mailboxes.getFirst().equals(first.get())) {
            return first;
        }
        String field = message.first("From").map(HeaderField::body).orElse("");
        int open = field.indexOf('<');
        String name = (open > 0 ? field.substring(0, open) : first.get().displayName()).strip();
        return Optional.of(new Mailbox(name, first.get().localPart(), first.get().domain()));
    }
}
