package dev.mailcheckup.wizard;

import static dev.mailcheckup.finding.CheckCode.CHECK_NO_ONE_TO_TELL;
import static dev.mailcheckup.finding.CheckCode.CHECK_THREAT_GOING_ON;
import static dev.mailcheckup.finding.CheckCode.CHECK_THREAT_MAIL_GOT;
import static dev.mailcheckup.finding.CheckCode.CHECK_THREAT_MAIL_PAID;
import static dev.mailcheckup.wizard.Choice.NOT_SURE;
import static dev.mailcheckup.wizard.Choice.fine;
import static dev.mailcheckup.wizard.Choice.unknown;
import static dev.mailcheckup.wizard.Choice.urgent;
import static dev.mailcheckup.wizard.Choice.worth;
import static dev.mailcheckup.wizard.Step.THREAT;

import java.util.List;

/** Step 8: threat mail is a bluff; do not pay, tell someone, report it. */
final class Threat {

    static final List<Question> QUESTIONS =
            List.of(
                    Question.one(
                            "q8-1",
                            THREAT,
                            fine("no"),
                            worth("not-paid", CHECK_THREAT_MAIL_GOT),
                            urgent("paid", CHECK_THREAT_MAIL_PAID),
                            urgent("now", CHECK_THREAT_GOING_ON),
                            unknown("rather-not"),
                            unknown(NOT_SURE)),
                    Question.one(
                            "q8-2",
                            THREAT,
                            fine("yes"),
                            worth("no", CHECK_NO_ONE_TO_TELL),
                            worth(NOT_SURE, CHECK_NO_ONE_TO_TELL)));

    private Threat() {}
}
