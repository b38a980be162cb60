package dev.mailcheckup.wizard;

import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.Severity;

/** What an answer means. */
public sealed interface Outcome {

    /** In order, as far as the answer tells. */
    record Fine() implements Outcome {}

    /** Something to do. */
    record Found(FindingCode code, Severity severity) implements Outcome {}

    /** Neither told nor checked: never shown as fine. */
    record Unknown() implements Outcome {}

    /** A set-up answer, which only decides what is asked. */
    record Nothing() implements Outcome {}

    Outcome FINE = new Fine();
    Outcome UNKNOWN = new Unknown();
    Outcome NOTHING = new Nothing();
}
