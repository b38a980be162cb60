package dev.mailcheckup.exposure;

import java.util.Locale;

/** What came of a knock; words under {@code look.doors.<code>}. */
public enum DoorState {
    OPEN,
    /** The other end said no. */
    REFUSED,
    /** Nothing came back within the time. */
    NO_ANSWER,
    /** Never shown as fine. */
    NOT_TESTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
