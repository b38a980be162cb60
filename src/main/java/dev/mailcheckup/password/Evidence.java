package dev.mailcheckup.password;

/**
 * What NIST SP 800-63B-4 (August 2025, section 3.1.1) asks for, as far as the password itself shows
 * it: length, and not on a list of common ones. Guesses stand for the rest.
 *
 * @param fifteenOrMore enough where the password is all that is asked for
 * @param eightOrMore enough only with a second step
 * @param notCommon not on the list of common passwords, also not with small changes
 * @param hardToGuess withstands 10^10 guesses
 */
public record Evidence(
        boolean fifteenOrMore, boolean eightOrMore, boolean notCommon, boolean hardToGuess) {

    public static final int ENOUGH_ALONE = 15;
    public static final int ENOUGH_WITH_SECOND_STEP = 8;
    public static final double HARD_TO_GUESS = 1e10;
}
