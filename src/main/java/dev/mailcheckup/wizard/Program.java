package dev.mailcheckup.wizard;

import static dev.mailcheckup.finding.CheckCode.CHECK_DISK_OPEN;
import static dev.mailcheckup.finding.CheckCode.CHECK_DISK_UNSURE;
import static dev.mailcheckup.finding.CheckCode.CHECK_LINE_UNSURE;
import static dev.mailcheckup.finding.CheckCode.CHECK_OPEN_LINE;
import static dev.mailcheckup.finding.CheckCode.CHECK_PROGRAM_FROM_ELSEWHERE;
import static dev.mailcheckup.finding.CheckCode.CHECK_PROVIDER_NOT_PROVEN;
import static dev.mailcheckup.finding.CheckCode.CHECK_PROVIDER_NO_LOCK;
import static dev.mailcheckup.finding.CheckCode.CHECK_PROVIDER_OPEN_TOO;
import static dev.mailcheckup.provider.LineVerdict.*;
import static dev.mailcheckup.wizard.Choice.NOT_SURE;
import static dev.mailcheckup.wizard.Choice.fine;
import static dev.mailcheckup.wizard.Choice.important;
import static dev.mailcheckup.wizard.Choice.unknown;
import static dev.mailcheckup.wizard.Choice.urgent;
import static dev.mailcheckup.wizard.Choice.worth;
import static dev.mailcheckup.wizard.Step.PROGRAM;

import java.util.EnumSet;
import java.util.List;

/** Step 5: a program from the right place, locked lines, a locked disk. */
public final class Program {

    /** Who did not set the line cannot say what it is; a look at the provider tells a little. */
    public static final String BY_ITSELF = "by-itself";

    private static final Choice[] LINE = {
        fine("tls"),
        fine("starttls"),
        urgent("open", CHECK_OPEN_LINE),
        unknown(BY_ITSELF),
        important(NOT_SURE, CHECK_LINE_UNSURE)
    };

    static final List<Question> QUESTIONS =
            List.of(
                    Question.one(
                                    "q5-1",
                                    PROGRAM,
                                    fine("came-with"),
                                    fine("store"),
                                    urgent("elsewhere", CHECK_PROGRAM_FROM_ELSEWHERE),
                                    important(NOT_SURE, CHECK_PROGRAM_FROM_ELSEWHERE))
                            .ifAny(Tag.PROGRAM, Tag.APP),
                    Question.rows("q5-2", PROGRAM, Row.of("getting", LINE), Row.of("sending", LINE))
                            .ifAny(Tag.PROGRAM, Tag.APP),
                    Question.one(
                                    ProviderLook.QUESTION,
                                    PROGRAM,
                                    fine(ProviderLook.code(LOCKED)),
                                    worth(ProviderLook.code(OPEN_TOO), CHECK_PROVIDER_OPEN_TOO),
                                    urgent(ProviderLook.code(NO_LOCK), CHECK_PROVIDER_NO_LOCK),
                                    important(
                                            ProviderLook.code(NOT_PROVEN),
                                            CHECK_PROVIDER_NOT_PROVEN),
                                    unknown(ProviderLook.code(NOT_SEEN)))
                            .ifAny(Tag.PROGRAM, Tag.APP)
                            .onlyWhen(ProviderLook::isPossible),
                    // ChromeOS locks its disk by itself.
                    Question.perDevice(
                                    "q5-3",
                                    PROGRAM,
                                    EnumSet.of(
                                            Tag.WINDOWS, Tag.MAC, Tag.LINUX, Tag.IOS, Tag.ANDROID),
                                    true,
                                    _ ->
                                            List.of(
                                                    fine("yes"),
                                                    important("no", CHECK_DISK_OPEN),
                                                    worth(NOT_SURE, CHECK_DISK_UNSURE)))
                            .ifAny(Tag.PROGRAM, Tag.APP));

    private Program() {}
}
