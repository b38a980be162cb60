package dev.mailcheckup.exposure;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** What a look at the visitor's own doors came to. */
public sealed interface DoorReport {

    /**
     * @param states of every {@link Door}
     */
    record Knocked(Map<Door, DoorState> states) implements DoorReport {
        public Knocked {
            states = Map.copyOf(states);
        }
    }

    /** Nobody knocked. */
    record NotTested(Reason reason) implements DoorReport {}

    /** Words under {@code look.doors.reason.<code>}. */
    enum Reason {
        /** The address of the request is not, or may not be, the visitor's own. */
        ADDRESS,
        /** From where we are, nothing can be told. */
        SERVER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** All in one word. */
    enum Verdict {
        OPEN,
        CLOSED,
        NOT_KNOWN
    }

    /** One open door is enough; closed are only those of which every single one was. */
    default Verdict verdict() {
        return switch (this) {
            case NotTested _ -> Verdict.NOT_KNOWN;
            case Knocked(var states) -> verdict(states.values());
        };
    }

    private static Verdict verdict(Collection<DoorState> states) {
        if (states.contains(DoorState.OPEN)) {
            return Verdict.OPEN;
        }
        boolean allTested =
                states.size() == Door.values().length && !states.contains(DoorState.NOT_TESTED);
        return allTested ? Verdict.CLOSED : Verdict.NOT_KNOWN;
    }
}
