package dev.mailcheckup.wizard;

import static dev.mailcheckup.finding.CheckCode.*;
import static dev.mailcheckup.wizard.Choice.NOT_SURE;
import static dev.mailcheckup.wizard.Choice.important;
import static dev.mailcheckup.wizard.Choice.unknown;

import dev.mailcheckup.device.SupportDates;
import dev.mailcheckup.device.SupportState;
import dev.mailcheckup.device.SupportedSystem;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which system runs on each device, and whether its maker still fixes it. */
public final class Systems {

    /** The one answer that leads to the question about a plan of longer fixes. */
    static final String WITH_PLAN = "windows-10";

    static final String PLAN_QUESTION = "q3-2b";

    /** Windows 11 tells a browser its name but not its version. */
    private static final String SOME_WINDOWS_11 = "windows-11-some";

    private static final SupportDates DATES = SupportDates.listed();

    private static final Map<Tag, Row> ROWS = rows(false);
    private static final Map<Tag, Row> ROWS_WITH_SERVERS = rows(true);

    static final Question QUESTION =
            new Question("q3-2", Step.UPDATES, Question.Kind.ONE, _ -> true, Systems::rows);

    /**
     * A system that the visitor named, beside the last day with fixes.
     *
     * @param until empty where the maker names no day
     */
    public record Named(
            Tag device, SupportedSystem system, SupportState state, Optional<LocalDate> until) {}

    private Systems() {}

    private static List<Row> rows(Answers answers) {
        boolean servers = Tag.of(answers).contains(Tag.ADMIN);
        Map<Tag, Row> rows = servers ? ROWS_WITH_SERVERS : ROWS;
        return Tag.devices(answers).stream()
                .flatMap(device -> Optional.ofNullable(rows.get(device)).stream())
                .toList();
    }

    private static Map<Tag, Row> rows(boolean servers) {
        Map<Tag, Row> rows = new EnumMap<>(Tag.class);
        Tag.DEVICES.stream()
                .filter(device -> !DATES.of(device.code()).isEmpty())
                .forEach(device ->
                        rows.put(device, new Row(device.code(), choices(device, servers))));
        return Collections.unmodifiableMap(rows);
    }

    private static List<Choice> choices(Tag device, boolean servers) {
        List<Choice> choices = new ArrayList<>();
        for (SupportedSystem system : DATES.of(device.code())) {
            if (!system.server() || servers) {
                choices.add(new Choice(system.code(), judge(system, DATES.generatedAt())));
            }
        }
        if (device == Tag.WINDOWS) {
            choices.add(unknown(SOME_WINDOWS_11));
        }
        choices.add(important(NOT_SURE, CHECK_UPDATES_UNSURE));
        return choices;
    }

    /** What an answer of the systems question means on a day; empty for an answer without dates. */
    static Optional<Outcome> judge(String code, LocalDate today) {
        return DATES.byCode(code).map(system -> judge(system, today));
    }

    private static Outcome judge(SupportedSystem system, LocalDate today) {
        if (system.code().equals(WITH_PLAN)) {
            return Outcome.NOTHING;
        }
        return outcome(system, system.state(today));
    }

    /** Windows 10 with, or without, the plan of longer fixes. */
    static Outcome judgePlan(boolean joined, LocalDate today) {
        SupportedSystem system = DATES.byCode(WITH_PLAN).orElseThrow();
        return outcome(system, joined ? system.stateWithExtra(today) : system.state(today));
    }

    private static Outcome outcome(SupportedSystem system, SupportState state) {
        return switch (state) {
            case SUPPORTED -> Outcome.FINE;
            case NOT_KNOWN -> Outcome.UNKNOWN;
            case ENDS_SOON ->
                    system.updatable()
                            ? found(CHECK_WINDOWS_RELEASE_ENDING, Severity.IMPORTANT)
                            : found(CHECK_SYSTEM_ENDING, Severity.WORTH);
            case ENDED -> {
                if (system.updatable()) {
                    yield found(CHECK_WINDOWS_RELEASE_ENDING, Severity.IMPORTANT);
                }
                yield found(
                        system.worm() ? CHECK_SYSTEM_OPEN_TO_WORM : CHECK_SYSTEM_ENDED,
                        Severity.URGENT);
            }
        };
    }

    private static Outcome found(FindingCode code, Severity severity) {
        return new Outcome.Found(code, severity);
    }

    /** The systems that the visitor named and that the list knows. */
    public static List<Named> named(Answers answers, LocalDate today) {
        boolean joined = answers.values(PLAN_QUESTION).contains("yes");
        List<Named> named = new ArrayList<>();
        for (Tag device : Tag.devices(answers)) {
            answers.values(QUESTION.id() + "." + device.code()).stream()
                    .flatMap(code -> DATES.byCode(code).stream())
                    .forEach(system -> {
                        boolean longer = joined && system.extra().isPresent();
                        named.add(
                                new Named(
                                        device,
                                        system,
                                        longer ? system.stateWithExtra(today) : system.state(today),
                                        longer ? system.extra() : system.until()));
                    });
        }
        return List.copyOf(named);
    }
}
