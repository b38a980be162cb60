package dev.mailcheckup.password;

/**
 * What many organisations ask for. These are ticks: none of them makes a password strong, and the
 * {@link Strength strength} does not look at them.
 */
public record PasswordRules(
        boolean longerThanTwelve,
        boolean smallLetter,
        boolean bigLetter,
        boolean digit,
        boolean special) {

    /**
     * Longest password that is still too short by this rule, in characters (Unicode code points).
     */
    public static final int TOO_SHORT = 12;

    /** A special sign is any that is no letter and no digit; a space counts. */
    public static PasswordRules of(String password) {
        boolean small = false;
        boolean big = false;
        boolean digit = false;
        boolean special = false;
        int at = 0;
        while (at < password.length()) {
            int character = password.codePointAt(at);
            small |= Character.isLowerCase(character);
            big |= Character.isUpperCase(character);
            digit |= Character.isDigit(character);
            special |= !Character.isLetterOrDigit(character);
            at += Character.charCount(character);
        }
        int length = password.codePointCount(0, password.length());
        return new PasswordRules(length > TOO_SHORT, small, big, digit, special);
    }

    public boolean all() {
        return longerThanTwelve && smallLetter && bigLetter && digit && special;
    }
}
