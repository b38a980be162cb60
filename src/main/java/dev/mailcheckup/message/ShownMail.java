package dev.mailcheckup.message;

import java.util.Set;

/**
 * A mail ready to be looked at: one HTML document of our own making that loads nothing, runs
 * nothing and leads nowhere.
 *
 * @param document for the {@code srcdoc} of a sandboxed frame; it has a content policy of its own
 * @param marked the numbers of the marks whose place was found
 * @param characters how much text it shows
 * @param cut whether the mail was too long to be shown whole
 */
public record ShownMail(String document, Set<Integer> marked, int characters, boolean cut) {

    public ShownMail {
        marked = Set.copyOf(marked);
    }
}
