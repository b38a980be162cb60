package dev.mailcheckup.address;

import java.util.Locale;

/**
 * A mail address (addr-spec of RFC 5322, section 3.4.1) as people write it: no quotes, no comments,
 * no address literal. Letters of any script may stand on both sides (RFC 6531).
 */
public record MailAddress(String localPart, String domain) {

    /** Octets of each side (RFC 5321, section 4.5.3.1). */
    public static final int LONGEST_LOCAL_PART = 64;

    public static final int LONGEST_DOMAIN = 255;

    /** Besides letters and digits: the rest of atext, and the dot between atoms. */
    private static final String OTHER_SIGNS = ".!#$%&'*+-/=?^_`{|}~";

    /** What became of a typed text. */
    public sealed interface Reading {}

    public record Read(MailAddress address) implements Reading {}

    public record Unreadable(Problem problem) implements Reading {}

    /** Why a typed text is no address; {@link #code()} names it in the words. */
    public enum Problem {
        EMPTY,
        TOO_LONG,
        NO_AT,
        NOT_AN_ADDRESS;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static Reading read(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Unreadable(Problem.EMPTY);
        }
        int at = text.lastIndexOf('@');
        if (at < 0) {
            return new Unreadable(Problem.NO_AT);
        }
        String localPart = text.substring(0, at);
        String domain = text.substring(at + 1);
        if (localPart.length() > LONGEST_LOCAL_PART || domain.length() > LONGEST_DOMAIN) {
            return new Unreadable(Problem.TOO_LONG);
        }
        return isLocalPart(localPart) && isDomain(domain)
                ? new Read(new MailAddress(localPart, domain))
                : new Unreadable(Problem.NOT_AN_ADDRESS);
    }

    private static boolean isLocalPart(String text) {
        return isDotted(text)
                && all(text, c -> Character.isLetterOrDigit(c) || OTHER_SIGNS.indexOf(c) >= 0);
    }

    private static boolean isDomain(String text) {
        return text.indexOf('.') > 0
                && isDotted(text)
                && all(text, c -> Character.isLetterOrDigit(c) || c == '.' || c == '-');
    }

    private static boolean isDotted(String text) {
        return !text.isEmpty()
                && text.charAt(0) != '.'
                && text.charAt(text.length() - 1) != '.'
                && !text.contains("..");
    }

    private interface Allowed {
        boolean is(char c);
    }

    private static boolean all(String text, Allowed allowed) {
        for (int i = 0; i < text.length(); i++) {
            if (!allowed.is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** As little as lets its owner know it again: the first letter, and the domain. */
    public String masked() {
        int first = localPart.offsetByCodePoints(0, 1);
        return localPart.substring(0, first) + "****@" + domain;
    }

    @Override
    public String toString() {
        return localPart + "@" + domain;
    }
}
