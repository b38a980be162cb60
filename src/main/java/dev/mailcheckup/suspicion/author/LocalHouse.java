package dev.mailcheckup.suspicion.author;

import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.suspicion.text.FoldedText;
import java.util.Arrays;

/** A house of a shared name that bears its place's name too, in its own and in its domain's. */
public final class LocalHouse {

    /** Shorter words, such as "bank" and "eG", name no place. */
    private static final int SHORTEST_PLACE = 5;

    private LocalHouse() {}

    /**
     * Whether such as "Volksbank Lindental" writes from bank-lindental.de; a country's endings
     * only.
     */
    public static boolean isNamedAfterItsPlace(Mailbox author) {
        String organisation = Organisation.of(author.domain());
        String label = Organisation.label(author.domain());
        String ending = organisation.substring(Math.min(label.length() + 1, organisation.length()));
        return ending.length() == 2
                && !Endings.areCheap(ending)
                && !AddedWords.areIn(label)
                && Arrays.stream(FoldedText.of(author.displayName()).folded().split(" ", -1))
                        .anyMatch(word -> isPlace(word) && label.contains(word));
    }

    private static boolean isPlace(String word) {
        return word.length() >= SHORTEST_PLACE
                && !AddedWords.isAdded(word)
                && Brands.standard().namedIn(word).isEmpty();
    }
}
