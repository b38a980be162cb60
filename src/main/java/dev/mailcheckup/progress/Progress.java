package dev.mailcheckup.progress;

import dev.mailcheckup.checklist.ChecklistItem;
import dev.mailcheckup.checklist.Done;
import dev.mailcheckup.checklist.Earlier;
import dev.mailcheckup.checklist.NotForMe;
import dev.mailcheckup.checklist.Plan;
import dev.mailcheckup.checklist.Task;
import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.wizard.Journey;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A check-up as it is kept: what was answered, what was ticked off or put aside, and when that was.
 */
public record Progress(Answers answers, Done done, NotForMe aside, LocalDate on) {

    /** What a later run is compared with; only a finished check-up has it, a short one too. */
    public Optional<Earlier> earlier() {
        if (!Journey.of(answers).isComplete()) {
            return Optional.empty();
        }
        Set<Task> open =
                Plan.of(answers).items().stream()
                        .map(ChecklistItem::task)
                        .filter(task -> !done.tasks().contains(task))
                        .filter(task -> !aside.tasks().contains(task))
                        .collect(Collectors.toSet());
        return Optional.of(new Earlier(on, open));
    }
}
