package dev.mailcheckup.report;

import java.util.Locale;

/** What a channel is good for; words under {@code report.for.<code>}. */
public enum Purpose {
    /** Report what happened as a crime. */
    CRIME,
    /** Ask people who know. */
    ADVICE,
    /** Send the mail itself on. */
    FORWARD,
    /** In danger now. */
    EMERGENCY,
    /** Someone to talk to, for a person who feels they cannot go on. */
    CRISIS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
