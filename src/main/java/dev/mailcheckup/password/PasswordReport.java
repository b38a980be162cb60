package dev.mailcheckup.password;

import java.util.List;
import java.util.Map;

/**
 * All that can be said about a password. It holds places and codes, no character of the password.
 *
 * @param guesses how many guesses find it, about
 * @param score zxcvbn's 0 (worst) to 4
 * @param all whether the whole password was measured; else its first {@link
 *     PasswordStrength#MEASURED} characters
 */
public record PasswordReport(
        Strength strength,
        double guesses,
        int score,
        boolean all,
        PasswordRules rules,
        Evidence evidence,
        List<Part> parts,
        Map<CrackTime.Attacker, CrackTime> times,
        Help help) {}
