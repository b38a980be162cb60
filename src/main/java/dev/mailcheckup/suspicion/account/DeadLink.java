package dev.mailcheckup.suspicion.account;

/**
 * Writes links so that no program offers to open them: {@code hxxps://} for {@code https://}, and
 * {@code [.]} for the dots of a target.
 */
public final class DeadLink {

    private DeadLink() {}

    /** The target of a link. */
    public static String target(String target) {
        return inText(target).replace("[.]", ".").replace(".", "[.]").replace("@", "[@]");
    }

    /** A text in which links may stand: their schemes are broken, and bare www names. */
    public static String inText(String text) {
        StringBuilder dead = new StringBuilder(text.length() + 16);
        int at = 0;
        while (at < text.length()) {
            if (text.regionMatches(true, at, "http", 0, 4)) {
                dead.append(text.charAt(at)).append("xx").append(text.charAt(at + 3));
                at += 4;
            } else if (text.regionMatches(true, at, "www.", 0, 4)) {
                dead.append(text, at, at + 3).append("[.]");
                at += 4;
            } else {
                dead.append(text.charAt(at++));
            }
        }
        return dead.toString();
    }
}
