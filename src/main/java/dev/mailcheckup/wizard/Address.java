package dev.mailcheckup.wizard;

import static dev.mailcheckup.finding.CheckCode.CHECK_ADDRESS_MAYBE_PUBLISHED;
import static dev.mailcheckup.finding.CheckCode.CHECK_ADDRESS_PUBLISHED;
import static dev.mailcheckup.finding.CheckCode.CHECK_NO_SIGNATURE_RULE;
import static dev.mailcheckup.finding.CheckCode.CHECK_SIGNATURE_AGAINST_RULE;
import static dev.mailcheckup.finding.CheckCode.CHECK_SIGNATURE_UNSURE;
import static dev.mailcheckup.wizard.Choice.NOT_SURE;
import static dev.mailcheckup.wizard.Choice.fine;
import static dev.mailcheckup.wizard.Choice.unknown;
import static dev.mailcheckup.wizard.Choice.worth;
import static dev.mailcheckup.wizard.Step.ADDRESS;

import java.util.List;

/** Step 7: keep the address away from robots, and sign as the organisation says. */
final class Address {

    /** What our own look at one page came to. That one page shows nothing says little. */
    private static final Row PAGE =
            Row.of(
                    PublishedLook.ROW,
                    worth(PublishedLook.OPEN, CHECK_ADDRESS_PUBLISHED),
                    unknown(PublishedLook.NONE));

    static final List<Question> QUESTIONS =
            List.of(
                    Question.one(
                                    PublishedLook.QUESTION,
                                    ADDRESS,
                                    fine("no"),
                                    worth("at-sign", CHECK_ADDRESS_PUBLISHED),
                                    fine("other-way"),
                                    worth(NOT_SURE, CHECK_ADDRESS_MAYBE_PUBLISHED))
                            .and(PAGE),
                    Question.one(
                                    "q7-2",
                                    ADDRESS,
                                    fine("yes"),
                                    worth("different", CHECK_SIGNATURE_AGAINST_RULE),
                                    worth("no-rule", CHECK_NO_SIGNATURE_RULE),
                                    worth(NOT_SURE, CHECK_SIGNATURE_UNSURE))
                            .ifAny(Tag.WORK));

    private Address() {}
}
