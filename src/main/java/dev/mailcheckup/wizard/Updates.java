package dev.mailcheckup.wizard;

import static dev.mailcheckup.finding.CheckCode.CHECK_GUARD_OFF;
import static dev.mailcheckup.finding.CheckCode.CHECK_GUARD_UNSURE;
import static dev.mailcheckup.finding.CheckCode.CHECK_SYSTEM_ENDED;
import static dev.mailcheckup.finding.CheckCode.CHECK_UPDATES_BY_HAND;
import static dev.mailcheckup.finding.CheckCode.CHECK_UPDATES_PUT_OFF;
import static dev.mailcheckup.finding.CheckCode.CHECK_UPDATES_UNSURE;
import static dev.mailcheckup.finding.CheckCode.CHECK_WINDOWS_RELEASE_ENDING;
import static dev.mailcheckup.wizard.Choice.NOT_SURE;
import static dev.mailcheckup.wizard.Choice.fine;
import static dev.mailcheckup.wizard.Choice.important;
import static dev.mailcheckup.wizard.Choice.setUp;
import static dev.mailcheckup.wizard.Choice.urgent;
import static dev.mailcheckup.wizard.Choice.worth;
import static dev.mailcheckup.wizard.Step.UPDATES;

import java.util.EnumSet;
import java.util.List;

/** Step 3: updates, systems that get none any more, and safety software. */
final class Updates {

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
                                            important(NOT_SURE, CHECK_UPDATES_UNSURE))),
                    Question.one(
                                    "q3-2",
                                    UPDATES,
                                    fine("windows-11"),
                                    important("windows-11-old", CHECK_WINDOWS_RELEASE_ENDING),
                                    setUp("windows-10"),
                                    urgent("older", CHECK_SYSTEM_ENDED),
                                    important(NOT_SURE, CHECK_UPDATES_UNSURE))
                            .ifAny(Tag.WINDOWS),
                    Question.one(
                                    "q3-2b",
                                    UPDATES,
                                    fine("yes"),
                                    urgent("no", CHECK_SYSTEM_ENDED),
                                    urgent(NOT_SURE, CHECK_SYSTEM_ENDED))
                            .ifAny(Tag.WINDOWS)
                            .onlyWhen(answers -> answers.values("q3-2").contains("windows-10")),
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
