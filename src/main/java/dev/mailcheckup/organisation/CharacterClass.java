package dev.mailcheckup.organisation;

import java.util.Locale;

/** A kind of sign that a password rule may ask for. */
public enum CharacterClass {
    SMALL_LETTER,
    BIG_LETTER,
    DIGIT,
    SPECIAL;

    /** As in the file, and as the check in the browser names it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
