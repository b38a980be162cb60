package dev.mailcheckup.wizard;

import java.util.Locale;

/** Where a result comes from; words under {@code plan.source.<code>}. */
public enum Source {
    /** The app looked for itself. */
    CHECKED,
    /** The visitor said so. */
    TOLD,
    /** Neither. */
    NOT_KNOWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
