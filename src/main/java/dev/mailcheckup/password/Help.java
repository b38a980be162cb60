package dev.mailcheckup.password;

import java.util.List;
import java.util.Locale;

/** The one change that would help a password most. */
public enum Help {
    /** Common ones are tried first; no change to them helps. */
    MAKE_A_NEW_ONE,
    ADD_WORDS,
    /** Dates, years and names of one's own can be found out. */
    LEAVE_OUT_WHAT_OTHERS_KNOW,
    /** Keyboard runs, repeats and sequences add length but few guesses. */
    LEAVE_OUT_PATTERNS,
    REACH_FIFTEEN,
    KEEP_IT_UNIQUE;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    static Help of(Strength strength, List<Part> parts) {
        return switch (strength) {
            case COMMON -> MAKE_A_NEW_ONE;
            case SHORT -> ADD_WORDS;
            case WEAK -> forWeak(parts);
            case OK -> REACH_FIFTEEN;
            case STRONG -> KEEP_IT_UNIQUE;
        };
    }

    private static Help forWeak(List<Part> parts) {
        for (Part part : parts) {
            switch (part.kind()) {
                case KEYBOARD, REPEAT, SEQUENCE -> {
                    return LEAVE_OUT_PATTERNS;
                }
                case NAME, OWN_WORD, YEAR, DATE -> {
                    return LEAVE_OUT_WHAT_OTHERS_KNOW;
                }
                default -> {}
            }
        }
        return ADD_WORDS;
    }

    public String code() {
        return code;
    }
}
