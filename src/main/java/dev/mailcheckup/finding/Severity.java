package dev.mailcheckup.finding;

import java.util.Locale;

/** How soon a finding wants the reader's attention, most urgent first. */
public enum Severity {
    /** Do today. */
    URGENT,
    /** Do this week. */
    IMPORTANT,
    /** Do this month. */
    WORTH,
    /** Looked at and in order. */
    FINE,
    /** Could not be looked at: never shown as fine. */
    UNKNOWN;

    /** The stable lower-case name used in JSON and in word keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
