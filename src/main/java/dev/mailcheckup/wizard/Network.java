package dev.mailcheckup.wizard;

import static dev.mailcheckup.finding.CheckCode.CHECK_ACCESS_NOT_REVIEWED;
import static dev.mailcheckup.finding.CheckCode.CHECK_FILES_SHARED;
import static dev.mailcheckup.finding.CheckCode.CHECK_FILES_SHARED_IN_PUBLIC;
import static dev.mailcheckup.finding.CheckCode.CHECK_FIREWALL_OFF;
import static dev.mailcheckup.finding.CheckCode.CHECK_FIREWALL_UNSURE;
import static dev.mailcheckup.finding.CheckCode.CHECK_GUARD_OFF;
import static dev.mailcheckup.finding.CheckCode.CHECK_GUARD_UNSURE;
import static dev.mailcheckup.finding.CheckCode.CHECK_PORTS_OPEN_AT_EDGE;
import static dev.mailcheckup.finding.CheckCode.CHECK_PORTS_OPEN_INSIDE;
import static dev.mailcheckup.finding.CheckCode.CHECK_PORT_OPEN;
import static dev.mailcheckup.finding.CheckCode.CHECK_SYSTEM_ENDED;
import static dev.mailcheckup.wizard.Choice.NOT_SURE;
import static dev.mailcheckup.wizard.Choice.fine;
import static dev.mailcheckup.wizard.Choice.important;
import static dev.mailcheckup.wizard.Choice.unknown;
import static dev.mailcheckup.wizard.Choice.urgent;
import static dev.mailcheckup.wizard.Choice.worth;
import static dev.mailcheckup.wizard.Step.NETWORK;

import dev.mailcheckup.exposure.DoorReport.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Step 9: ports 445, 135, 137 and 139, the firewall, shared files, who can reach what. */
final class Network {

    /**
     * What only a look from outside can tell. Who uses nothing but a public computer has no line of
     * their own here.
     */
    static final Question PORTS =
            Question.one(
                            DoorLook.QUESTION,
                            NETWORK,
                            fine(DoorLook.code(Verdict.CLOSED)),
                            urgent(DoorLook.code(Verdict.OPEN), CHECK_PORT_OPEN),
                            unknown(DoorLook.code(Verdict.NOT_KNOWN)))
                    .onlyWhen(answers ->
                            !answers.values("s3").equals(List.of(Tag.PUBLIC_COMPUTER.code())));

    private static final Set<String> SHARES = Set.of("home", "outside");

    static final List<Question> QUESTIONS =
            List.of(
                    PORTS,
                    Question.perDevice(
                            "q9-2",
                            NETWORK,
                            EnumSet.of(Tag.WINDOWS, Tag.MAC),
                            false,
                            device ->
                                    List.of(
                                            fine("yes"),
                                            device.equals(Tag.WINDOWS.code())
                                                    ? urgent("no", CHECK_FIREWALL_OFF)
                                                    : important("no", CHECK_FIREWALL_OFF),
                                            important(NOT_SURE, CHECK_FIREWALL_UNSURE))),
                    Question.one(
                                    "q9-3",
                                    NETWORK,
                                    fine("no"),
                                    worth("home", CHECK_FILES_SHARED),
                                    important("outside", CHECK_FILES_SHARED_IN_PUBLIC),
                                    worth(NOT_SURE, CHECK_FILES_SHARED))
                            .ifAny(Tag.WINDOWS, Tag.MAC, Tag.LINUX),
                    // A Linux computer at home needs no scanner until others get files from it.
                    Question.rows(
                                    "q9-3b",
                                    NETWORK,
                                    Row.of(
                                            Tag.LINUX.code(),
                                            fine("yes"),
                                            important("no", CHECK_GUARD_OFF),
                                            important(NOT_SURE, CHECK_GUARD_UNSURE)))
                            .ifAny(Tag.LINUX)
                            .onlyWhen(answers ->
                                    answers.values("q9-3").stream().anyMatch(SHARES::contains)),
                    Question.one(
                                    "q9-4",
                                    NETWORK,
                                    fine("tested"),
                                    important("edge", CHECK_PORTS_OPEN_INSIDE),
                                    urgent("no", CHECK_PORTS_OPEN_AT_EDGE),
                                    important(NOT_SURE, CHECK_PORTS_OPEN_AT_EDGE))
                            .ifAny(Tag.ADMIN),
                    Question.rows(
                                    "q9-5",
                                    NETWORK,
                                    Row.of(
                                            "access",
                                            fine("this-year"),
                                            important("longer-ago", CHECK_ACCESS_NOT_REVIEWED),
                                            important(NOT_SURE, CHECK_ACCESS_NOT_REVIEWED)),
                                    Row.of(
                                            "old-systems",
                                            fine("no"),
                                            urgent("yes", CHECK_SYSTEM_ENDED),
                                            important(NOT_SURE, CHECK_SYSTEM_ENDED)))
                            .ifAny(Tag.ADMIN));

    private Network() {}
}
