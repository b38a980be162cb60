package dev.mailcheckup.password;

import java.util.Locale;

/** How strong a password is, in one word. It follows the evidence, never the mix of characters. */
public enum Strength {
    /** At least 15 characters and 10^14 guesses. */
    STRONG,
    /** At least 13 characters and 10^10 guesses. */
    OK,
    /** Long, but fewer than 10^10 guesses. */
    WEAK,
    /** At most 12 characters. */
    SHORT,
    /** On the list of common passwords, as it is or with a small change. */
    COMMON;

    static final double VERY_HARD_TO_GUESS = 1e14;

    private final String code = name().toLowerCase(Locale.ROOT);

    static Strength of(PasswordRules rules, Evidence evidence, double guesses) {
        if (!evidence.notCommon()) {
            return COMMON;
        }
        if (!rules.longerThanTwelve()) {
            return SHORT;
        }
        if (!evidence.hardToGuess()) {
            return WEAK;
        }
        return evidence.fifteenOrMore() && guesses >= VERY_HARD_TO_GUESS ? STRONG : OK;
    }

    public String code() {
        return code;
    }
}
