package dev.mailcheckup.wizard;

import static dev.mailcheckup.finding.CheckCode.CHECK_BROWSER_OLD;
import static dev.mailcheckup.finding.CheckCode.CHECK_GUARD_OFF;
import static dev.mailcheckup.finding.CheckCode.CHECK_GUARD_UNSURE;
import static dev.mailcheckup.finding.CheckCode.CHECK_SYSTEM_ENDED;
import static dev.mailcheckup.finding.CheckCode.CHECK_UPDATES_BY_HAND;
import static dev.mailcheckup.finding.CheckCode.CHECK_UPDATES_PUT_OFF;
import static dev.mailcheckup.finding.CheckCode.CHECK_UPDATES_UNSURE;
import static dev.mailcheckup.wizard.Choice.NOT_SURE;
import static dev.mailcheckup.wizard.Choice.fine;
import static dev.mailcheckup.wizard.Choice.important;
import static dev.mailcheckup.wizard.Choice.unknown;
import static dev.mailcheckup.wizard.Choice.urgent;
import static dev.mailcheckup.wizard.Choice.worth;
import static dev.mailcheckup.wizard.Step.UPDATES;

import java.util.EnumSet;
import java.util.List;

/** Step 3: updates, systems that get none any more, and safety software. */
final class Updates {

    /** What the browser tells of itself; words under {@code check.q3-1}. */
    private static final Row BROWSER =
            Row.of(
                    "browser",
                    fine("checked-new"),
                    important("checked-old", CHECK_BROWSER_OLD),
                    unknown("checked-not-told"));

    static final List<Question> QUESTIONS =
            List.of(
                    Question.perDevice(
                                    "q3-1",
                                    UPDATES,
                                    EnumSet.copyOf(Tag.DEVICES),
                                    true,
                                    _ ->
                                            List.of(
                                                    fine("yes"),
                                                    worth("by-hand", CHECK_UPDATES_BY_HAND),
                                                    important("put-off", CHECK_UPDATES_PUT_OFF),
                                                    urgent("ended", CHECK_SYSTEM_ENDED),
                                                    important(NOT_SURE, CHECK_UPDATES_UNSURE)))
                            .and(BROWSER),
                    Systems.QUESTION,
                    Question.one(
                                    "q3-2b",
                                    UPDATES,
                                    fine("yes"),
                                    urgent("no", CHECK_SYSTEM_ENDED),
                                    urgent(NOT_SURE, CHECK_SYSTEM_ENDED))
                            .ifAny(Tag.WINDOWS)
                            .onlyWhen(answers ->
                                    answers.values("q3-2.windows").contains(Systems.WITH_PLAN)),
                    // Mac, ChromeOS and iOS have no virus guard to turn on.
                    Question.perDevice(
                            "q3-3",
                            UPDATES,
                            EnumSet.of(Tag.WINDOWS, Tag.ANDROID),
                            true,
                            device ->
                                    List.of(
                                            fine("yes"),
                                            device.equals(Tag.WINDOWS.code())
                                                    ? urgent("no", CHECK_GUARD_OFF)
                                                    : important("no", CHECK_GUARD_OFF),
                                            important(NOT_SURE, CHECK_GUARD_UNSURE))));

    private Updates() {}
}
