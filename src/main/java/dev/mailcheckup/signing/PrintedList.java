package dev.mailcheckup.signing;

import dev.mailcheckup.checklist.AdviceVersion;
import dev.mailcheckup.checklist.Task;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * What a signature says of a printed list. No answer is in it, and no name.
 *
 * @param advice {@link AdviceVersion} at that time
 * @param tasks how many things to do stand on it
 * @param digest {@link TaskMarks#digest} of these
 */
public record PrintedList(String advice, LocalDate printed, int tasks, String digest) {

    public static PrintedList of(Collection<Task> tasks, LocalDate printed) {
        Set<Task> each = Set.copyOf(tasks);
        return new PrintedList(
                AdviceVersion.current(), printed, each.size(), TaskMarks.digest(each));
    }

    public boolean adviceHasChanged() {
        return !advice.equals(AdviceVersion.current());
    }

    /** Whether these and no others are the things that were printed. */
    public boolean holds(Set<Task> compared) {
        return compared.size() == tasks && TaskMarks.digest(compared).equals(digest);
    }
}
