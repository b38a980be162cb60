package dev.mailcheckup.suspicion;

import java.util.Locale;

/** What the explanation comes to. Never "safe": only that nothing was found. */
public enum Verdict {
    DANGEROUS,
    SUSPICIOUS,
    NOTHING_FOUND,
    UNREADABLE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
