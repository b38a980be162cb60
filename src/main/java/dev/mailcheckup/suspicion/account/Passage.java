package dev.mailcheckup.suspicion.account;

import java.util.List;

/** One passage of an account. Texts may come from strangers: they are shown as text alone. */
public sealed interface Passage {

    /** A paragraph of ours. */
    record Text(String text) implements Passage {}

    /** A paragraph that explains how to read the rest. */
    record Hint(String text) implements Passage {}

    /** One of several things to do, counted from 1. */
    record Step(int number, String text) implements Passage {}

    /** What a mail claims, its own words, and what is true. */
    record Answered(String says, String quote, String label, String answer) implements Passage {}

    /**
     * Something found.
     *
     * @param weight how much it speaks against the mail, in words
     * @param more what was seen and what to do, each with its label
     */
    record Found(String weight, String title, String meaning, List<Fact> more) implements Passage {}

    /** Something known, with its name. */
    record Fact(String name, String value) implements Passage {}

    /** Words as they stand in the mail, line by line. */
    record Verbatim(List<String> lines) implements Passage {}
}
