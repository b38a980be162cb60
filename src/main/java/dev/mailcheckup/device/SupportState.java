package dev.mailcheckup.device;

import java.util.Locale;

/** Whether a maker still fixes a system; words under {@code support.<code>}. */
public enum SupportState {
    SUPPORTED,
    /** Within {@link SupportedSystem#SOON}. */
    ENDS_SOON,
    ENDED,
    /** The list does not say. */
    NOT_KNOWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
