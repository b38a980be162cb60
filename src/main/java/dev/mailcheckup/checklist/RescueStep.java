package dev.mailcheckup.checklist;

import java.util.List;
import java.util.Locale;

/** What to do after a click too many, in this order. Words under {@code rescue.<code>}. */
public enum RescueStep {
    DEVICE(1),
    PASSWORD(10),
    SIGN_OUT(5, HowTo.SESSIONS),
    TWO_STEP(10, HowTo.TWO_STEP),
    FORWARDING(5),
    BANK(10),
    ELSEWHERE(20),
    SCAN(5),
    TELL(10),
    REPORT(10);

    private final int minutes;
    private final List<HowTo> howTo;

    RescueStep(int minutes, HowTo... howTo) {
        this.minutes = minutes;
        this.howTo = List.of(howTo);
    }

    /** A guess at the time it takes, waiting left out. */
    public int minutes() {
        return minutes;
    }

    public List<HowTo> howTo() {
        return howTo;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
