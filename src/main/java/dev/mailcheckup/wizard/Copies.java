package dev.mailcheckup.wizard;

import static dev.mailcheckup.finding.CheckCode.CHECK_COPY_IN_PART;
import static dev.mailcheckup.finding.CheckCode.CHECK_COPY_NOT_APART;
import static dev.mailcheckup.finding.CheckCode.CHECK_COPY_NOT_TESTED;
import static dev.mailcheckup.finding.CheckCode.CHECK_NO_COPY;
import static dev.mailcheckup.wizard.Choice.NOT_SURE;
import static dev.mailcheckup.wizard.Choice.fine;
import static dev.mailcheckup.wizard.Choice.important;
import static dev.mailcheckup.wizard.Choice.worth;
import static dev.mailcheckup.wizard.Step.COPIES;

import java.util.List;

/** Step 10: copies of the data, both of work and of one's own. */
final class Copies {

    static final List<Question> QUESTIONS =
            List.of(
                    Question.one(
                            "q10-1",
                            COPIES,
                            fine("tested"),
                            worth("think-so", CHECK_COPY_NOT_TESTED),
                            important("no", CHECK_NO_COPY),
                            important(NOT_SURE, CHECK_NO_COPY)),
                    Question.one(
                            "q10-2",
                            COPIES,
                            fine("yes"),
                            important("no", CHECK_COPY_NOT_APART),
                            worth(NOT_SURE, CHECK_COPY_NOT_APART)),
                    Question.one(
                                    "q10-3",
                                    COPIES,
                                    fine("both"),
                                    important("one-kind", CHECK_COPY_IN_PART),
                                    fine("by-work"),
                                    worth(NOT_SURE, CHECK_COPY_IN_PART))
                            .ifAny(Tag.WORK));

    private Copies() {}
}
