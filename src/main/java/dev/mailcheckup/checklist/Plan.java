package dev.mailcheckup.checklist;

import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.wizard.CheckUp;
import dev.mailcheckup.wizard.Outcome;
import dev.mailcheckup.wizard.Result;
import dev.mailcheckup.wizard.Source;
import dev.mailcheckup.wizard.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to do, in order, beside what is fine and what nobody knows. There are counts and never a
 * score: no number could say how well kept a person's mail is.
 *
 * @param items things to do, the first one first
 */
public record Plan(List<ChecklistItem> items, List<Result> unknown, List<Result> fine) {

    /** Above this many unknowns the plan says that it knows too little. */
    private static final int MANY_UNKNOWN = 6;

    private static final Comparator<ChecklistItem> ORDER =
            Comparator.comparing((ChecklistItem item) -> !item.isRescue())
                    .thenComparing(ChecklistItem::severity)
                    .thenComparing(ChecklistItem::source)
                    .thenComparing(item -> item.task().minutes())
                    .thenComparing(item -> item.task().step());

    private record Hit(FindingCode code, Severity severity, Result result) {}

    /** The plan on the day on which the list of support dates was made. */
    public static Plan of(Answers answers) {
        return of(answers, CheckUp.results(answers));
    }

    public static Plan of(Answers answers, LocalDate today) {
        return of(answers, CheckUp.results(answers, today));
    }

    private static Plan of(Answers answers, List<Result> results) {
        List<Result> unknown = new ArrayList<>();
        List<Result> fine = new ArrayList<>();
        List<Hit> hits = new ArrayList<>();
        for (Result result : results) {
            switch (result.outcome()) {
                case Outcome.Fine _ -> fine.add(result);
                case Outcome.Unknown _ -> unknown.add(result);
                case Outcome.Found(FindingCode code, Severity severity) ->
                        hits.add(new Hit(code, severity, result));
                case Outcome.Nothing _ -> {}
            }
        }
        List<ChecklistItem> items =
                Stream.of(Task.values())
                        .flatMap(task -> item(task, hits, answers).stream())
                        .sorted(ORDER)
                        .toList();
        return new Plan(items, List.copyOf(unknown), List.copyOf(fine));
    }

    private static Optional<ChecklistItem> item(Task task, List<Hit> hits, Answers answers) {
        List<Hit> asking =
                hits.stream()
                        .filter(hit -> task.answers(hit.code()))
                        .sorted(Comparator.comparing(Hit::severity))
                        .toList();
        if (asking.isEmpty()) {
            return Optional.empty();
        }
        List<Tag> devices =
                task == Task.USE_LOCKED_LINE
                        ? programsOnlyOn(answers)
                        : asking.stream().flatMap(hit -> hit.result().device().stream()).toList();
        boolean checked = asking.stream().anyMatch(hit -> hit.result().source() == Source.CHECKED);
        return Optional.of(
                new ChecklistItem(
                        task,
                        asking.getFirst().severity(),
                        checked ? Source.CHECKED : Source.TOLD,
                        asking.stream().map(Hit::code).distinct().toList(),
                        devices.stream().distinct().toList()));
    }

    /** Some of the reader's devices; empty where a mail program may be on each of them. */
    private static List<Tag> programsOnlyOn(Answers answers) {
        List<Tag> with = Tag.devicesWithProgram(answers);
        return with.equals(Tag.devices(answers)) ? List.of() : with;
    }

    /** Without what the reader has put aside. */
    public Plan without(NotForMe aside) {
        return new Plan(
                items.stream().filter(item -> !aside.tasks().contains(item.task())).toList(),
                unknown,
                fine);
    }

    public List<ChecklistItem> items(Severity severity) {
        return items.stream().filter(item -> item.severity() == severity).toList();
    }

    /** The one thing to start with. */
    public Optional<ChecklistItem> first() {
        return items.stream().findFirst();
    }

    /** How many lines of the plan, unknown ones too, come from a source. */
    public long from(Source source) {
        return Stream.concat(
                        items.stream().map(ChecklistItem::source),
                        Stream.concat(unknown.stream(), fine.stream()).map(Result::source))
                .filter(source::equals)
                .count();
    }

    public boolean knowsTooLittle() {
        return unknown.size() > MANY_UNKNOWN;
    }
}
