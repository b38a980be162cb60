package dev.mailcheckup.provider;

/** The syntax of host names that this app is willing to look up (RFC 1123, section 2.1). */
public final class HostNames {

    private HostNames() {}

    /**
     * Whether a text is a lower-case ASCII host name of at least two labels that no part of a
     * system could take for an address: the last label must start with a letter.
     */
    public static boolean isHostName(String name) {
        if (name.length() > MailDomain.LONGEST_NAME || name.indexOf('.') < 0) {
            return false;
        }
        String[] labels = name.split("\\.", -1);
        for (String label : labels) {
            if (!isLabel(label)) {
                return false;
            }
        }
        String last = labels[labels.length - 1];
        return last.length() >= 2 && isLetter(last.charAt(0));
    }

    static boolean isLabel(String label) {
        if (label.isEmpty()
                || label.length() > MailDomain.LONGEST_LABEL
                || label.charAt(0) == '-'
                || label.charAt(label.length() - 1) == '-') {
            return false;
        }
        return label.chars().allMatch(c -> isLetter(c) || isDigit(c) || c == '-');
    }

    /**
     * Whether a text is, or some system would read it as, a numeric address: decimal, octal, hex,
     * shortened (127.1) or with colons.
     */
    static boolean looksLikeAddress(String text) {
        String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        if (bare.chars().filter(c -> c == ':').count() >= 2) {
            return bare.chars()
                    .takeWhile(c -> c != '%')
                    .allMatch(c -> isHex(c) || c == ':' || c == '.');
        }
        String last = bare.substring(bare.lastIndexOf('.') + 1);
        boolean hex = last.startsWith("0x") && last.chars().skip(2).allMatch(HostNames::isHex);
        return !last.isEmpty() && (hex || last.chars().allMatch(HostNames::isDigit));
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isHex(int c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }
}
