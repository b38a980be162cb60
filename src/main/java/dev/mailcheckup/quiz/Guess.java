package dev.mailcheckup.quiz;

import java.util.Locale;

/** What a reader thinks of a mail; words under {@code quiz.guess.<code>}. */
public enum Guess {
    REAL,
    SCAM,
    /** Careful, and never counted as wrong. */
    NOT_SURE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
