package dev.mailcheckup.suspicion.author;

import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.suspicion.text.FoldedText;

/** Senders that go by their own name first, and only then by that of a brand they write about. */
final class OwnName {

    /** A shorter label may be an everyday word. */
    private static final int SHORTEST = 7;

    private OwnName() {}

    /**
     * Whether the name starts with the sender's own domain, such as "Garden News Apple Special" at
     * gardennews.example, and that domain is no play on a brand.
     */
    static boolean leads(Mailbox from) {
        String label = Organisation.label(from.domain());
        return label.length() >= SHORTEST
                && !FreeMail.isProvider(from.domain())
                && FoldedText.of(from.displayName())
                        .folded()
                        .replace(" ", "")
                        .startsWith(FoldedText.of(label).folded().replace(" ", ""))
                && Brands.standard().namedIn(FoldedText.of(label.replace('-', ' '))).isEmpty();
    }
}
