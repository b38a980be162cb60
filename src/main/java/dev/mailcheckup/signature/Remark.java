package dev.mailcheckup.signature;

import dev.mailcheckup.organisation.SignatureField;
import dev.mailcheckup.organisation.Unwanted;

/** What there is to say about a signature. */
public sealed interface Remark {

    /** Something that must not be in, with the line it stands in. */
    record TooMuch(Unwanted what, String line) implements Remark {}

    /** A word that the organisation does not want. */
    record Word(String word) implements Remark {}

    /** A line that the rule does not name. */
    record NotInTheRule(SignatureField field, String line) implements Remark {}

    /**
     * A line that must be there and was not seen.
     *
     * @param fixed the words it must have; empty where they are the writer's own
     */
    record Missing(SignatureField field, String fixed) implements Remark {}

    /** The lines stand in another order than the rule's. */
    record OtherOrder() implements Remark {}

    /** More lines than the rule allows. */
    record TooLong(int lines, int most) implements Remark {}

    /** Nothing stands above it that tells it from the mail. */
    record NoSeparator() implements Remark {}

    /** Two dashes stand above it, without the space after them. */
    record SeparatorWithoutSpace() implements Remark {}

    /** Only the first part was looked at. */
    record PartOnly() implements Remark {}
}
