package dev.mailcheckup.password;

import java.util.List;
import java.util.Locale;

/**
 * One part of a password and what it is to someone who guesses.
 *
 * @param from index of its first character (UTF-16)
 * @param to index behind its last character
 * @param twists what was changed on the word, which helps little
 */
public record Part(int from, int to, PartKind kind, List<Twist> twists) {

    /** A change that those who guess try first. */
    public enum Twist {
        /** "p4ssw0rd" */
        SIGNS_FOR_LETTERS,
        BACKWARDS,
        CAPITALS;

        private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

        public String code() {
            return code;
        }
    }
}
