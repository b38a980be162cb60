package dev.mailcheckup.checklist;

import java.util.Locale;

/**
 * Where to find a setting. Words under {@code how.<code>.<device>}, and {@code how.<code>.all} for
 * what is the same everywhere; one line of the text is one way to get there.
 */
public enum HowTo {
    SENDER,
    SESSIONS,
    UPDATES,
    VIRUS_GUARD,
    TWO_STEP,
    LOCKED_LINE,
    DISK,
    FIREWALL,
    ROUTER,
    PORT_TEST,
    BACKUP;

    /** The device part of the key for lines that hold for every device. */
    public static final String ALL = "all";

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
