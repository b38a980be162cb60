package dev.mailcheckup.checklist;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/** The tasks that the reader has ticked off in this session. */
public record Done(Set<Task> tasks) implements Serializable {

    public static final Done NOTHING = new Done(Set.of());

    public Done {
        tasks = Set.copyOf(tasks);
    }

    public Done with(Task task, boolean done) {
        EnumSet<Task> changed = EnumSet.noneOf(Task.class);
        changed.addAll(tasks);
        if (done) {
            changed.add(task);
        } else {
            changed.remove(task);
        }
        return new Done(changed);
    }
}
