package dev.mailcheckup.report;

import java.util.Locale;

/** What the reader should know before using a channel; words under {@code report.note.<code>}. */
public enum Note {
    ATTACH,
    FAKES,
    CALL,
    ONCE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
