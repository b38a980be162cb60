package dev.mailcheckup.wizard;

import static dev.mailcheckup.finding.CheckCode.CHECK_CLICKS_TO_SEE;
import static dev.mailcheckup.finding.CheckCode.CHECK_NAME_TRUSTED;
import static dev.mailcheckup.finding.CheckCode.CHECK_SECRET_GIVEN_AWAY;
import static dev.mailcheckup.finding.CheckCode.CHECK_SENDER_HABIT_UNSURE;
import static dev.mailcheckup.finding.CheckCode.CHECK_STRANGE_MAIL_OPENED;
import static dev.mailcheckup.wizard.Choice.NOT_SURE;
import static dev.mailcheckup.wizard.Choice.fine;
import static dev.mailcheckup.wizard.Choice.important;
import static dev.mailcheckup.wizard.Choice.urgent;
import static dev.mailcheckup.wizard.Step.STRANGE_MAIL;

import java.util.List;

/** Step 1: confirm the sender, do not click, do not open strangers' files. */
final class StrangeMail {

    static final List<Question> QUESTIONS =
            List.of(
                    Question.one(
                            "q1-1",
                            STRANGE_MAIL,
                            fine("ask"),
                            fine("delete"),
                            important("name", CHECK_NAME_TRUSTED),
                            urgent("open", CHECK_CLICKS_TO_SEE),
                            important(NOT_SURE, CHECK_SENDER_HABIT_UNSURE)),
                    Question.one(
                            "q1-2",
                            STRANGE_MAIL,
                            fine("no"),
                            urgent("gave", CHECK_SECRET_GIVEN_AWAY),
                            important("opened", CHECK_STRANGE_MAIL_OPENED),
                            important(NOT_SURE, CHECK_STRANGE_MAIL_OPENED)));

    private StrangeMail() {}
}
