package dev.mailcheckup.password;

import java.util.Locale;

/** What a part of a password is to someone who guesses. */
public enum PartKind {
    COMMON_PASSWORD,
    COMMON_WORD,
    NAME,
    /** One of the words the reader told us about themselves. */
    OWN_WORD,
    YEAR,
    DATE,
    KEYBOARD,
    REPEAT,
    SEQUENCE,
    /** One to three digits or signs behind something known, as most people add them. */
    ENDING,
    /** Nothing known fits: only trying all signs finds it. */
    UNPREDICTABLE;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String code() {
        return code;
    }
}
