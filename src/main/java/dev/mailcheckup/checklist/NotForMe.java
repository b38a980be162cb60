package dev.mailcheckup.checklist;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/** The tasks that the reader has put aside as not for them. */
public record NotForMe(Set<Task> tasks) implements Serializable {

    public static final NotForMe NOTHING = new NotForMe(Set.of());

    public NotForMe {
        tasks = Set.copyOf(tasks);
    }

    public NotForMe with(Task task, boolean aside) {
        EnumSet<Task> changed = EnumSet.noneOf(Task.class);
        changed.addAll(tasks);
        if (aside) {
            changed.add(task);
        } else {
            changed.remove(task);
        }
        return new NotForMe(changed);
    }
}
