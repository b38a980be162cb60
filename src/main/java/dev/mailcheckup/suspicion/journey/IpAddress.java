package dev.mailcheckup.suspicion.journey;

import java.util.Locale;

/** IP addresses as texts: whether one is written, and whether it is of the open internet. */
public final class IpAddress {

    private static final int LONGEST_V6 = 45;

    private IpAddress() {}

    /**
     * The address in a word such as {@code [192.0.2.1]:25} or {@code IPv6:2001:db8::1}, or empty.
     */
    static String in(String word) {
        String plain = word.replace("[", "").replace("]", " ").strip();
        int space = plain.indexOf(' ');
        plain = space < 0 ? plain : plain.substring(0, space);
        if (plain.regionMatches(true, 0, "ipv6:", 0, 5)) {
            plain = plain.substring(5);
        }
        if (plain.indexOf(':') > 0 && plain.indexOf(':') == plain.lastIndexOf(':')) {
            plain = plain.substring(0, plain.indexOf(':'));
        }
        return isV4(plain) || isV6(plain) ? plain : "";
    }

    /** Four decimal numbers (RFC 791). */
    public static boolean isV4(String text) {
        int numbers = 0;
        int digits = 0;
        int value = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '.';
            if (c >= '0' && c <= '9' && digits < 3) {
                value = value * 10 + c - '0';
                digits++;
            } else if (c == '.' && digits > 0 && value <= 255) {
                numbers++;
                digits = 0;
                value = 0;
            } else {
                return false;
            }
        }
        return numbers == 4;
    }

    /** Groups of hexadecimal digits between colons (RFC 4291, section 2.2). */
    public static boolean isV6(String text) {
        int colons = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            colons += c == ':' ? 1 : 0;
            if (c != ':' && c != '.' && Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return colons >= 2 && colons <= 7 && text.length() <= LONGEST_V6;
    }

    /** Whether a machine elsewhere can have it: not private, loopback, link-local or made up. */
    public static boolean isPublic(String address) {
        if (isV4(address)) {
            String[] parts = address.split("\\.", -1);
            int first = Integer.parseInt(parts[0]);
            int second = Integer.parseInt(parts[1]);
            return !(first == 0
                    || first == 10
                    || first == 127
                    || first >= 224
                    || first == 169 && second == 254
                    || first == 172 && second >= 16 && second < 32
                    || first == 192 && second == 168
                    || first == 100 && second >= 64 && second < 128);
        }
        String lower = address.toLowerCase(Locale.ROOT);
        boolean local =
                lower.equals("::1")
                        || lower.equals("::")
                        || lower.startsWith("fc")
                        || lower.startsWith("fd")
                        || lower.startsWith("fe8")
                        || lower.startsWith("fe9")
                        || lower.startsWith("fea")
                        || lower.startsWith("feb");
        if (lower.startsWith("::ffff:")) {
            return isV4(lower.substring(7)) && isPublic(lower.substring(7));
        }
        // Google writes its inner machines as 6to4 addresses of private networks.
        return isV6(address)
                && !local
                && !lower.startsWith("2002:a")
                && !lower.startsWith("2002:0a");
    }
}
