package dev.mailcheckup.suspicion.author;

import java.util.List;

/** Domains for the reply that are made to be taken for the author's, or for a school's. */
final class ReplyTrick {

    /** Endings that a name is given before the real one, such as college-edu.com. */
    private static final List<String> SPELLED_ENDINGS =
            List.of("-edu", "-gov", "-ac-uk", "-gov-uk", "-co-uk", "-com");

    private static final int DISTINCT = 4;

    private ReplyTrick() {}

    static boolean isIn(String reply, String author) {
        String label = Organisation.label(reply);
        String own = Organisation.label(author);
        return !label.equals(own)
                && (SPELLED_ENDINGS.stream().anyMatch(label::endsWith)
                        || own.length() >= DISTINCT
                                && label.startsWith(own + "-")
                                && AddedWords.areIn(label.substring(own.length() + 1)));
    }
}
