package dev.mailcheckup.checklist;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What there was to do when the reader last saved a finished check-up.
 *
 * @param tasks neither ticked off nor put aside at that time
 */
public record Earlier(LocalDate on, Set<Task> tasks) implements Serializable {

    public Earlier {
        tasks = Set.copyOf(tasks);
    }

    /** How many of the tasks the reader has done since, and how many have come up since. */
    public record Change(long done, long fresh) {}

    public Change to(Plan plan, Done done, NotForMe aside) {
        Set<Task> now = plan.items().stream().map(ChecklistItem::task).collect(Collectors.toSet());
        return new Change(
                tasks.stream()
                        .filter(task -> !aside.tasks().contains(task))
                        .filter(task -> !now.contains(task) || done.tasks().contains(task))
                        .count(),
                now.stream()
                        .filter(task -> !tasks.contains(task))
                        .filter(task -> !aside.tasks().contains(task))
                        .filter(task -> !done.tasks().contains(task))
                        .count());
    }
}
