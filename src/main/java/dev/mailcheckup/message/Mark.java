package dev.mailcheckup.message;

/**
 * A place of a mail to point at when it is shown. Several marks may have the same number.
 *
 * @param number stands beside the place, from 1
 * @param label one or two words that stand beside the number
 * @param sought what to look for
 */
public record Mark(int number, String label, Sought sought) {

    /** How a place is known. */
    public sealed interface Sought {

        /** Words of the mail as a reader sees them; white space and line ends do not count. */
        record Words(String quote) implements Sought {}

        /** A link by its target as written in the mail, or by a host within it. */
        record LinkTo(String target) implements Sought {}
    }
}
