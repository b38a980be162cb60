package dev.mailcheckup.suspicion.link;

import java.util.Locale;

/**
 * The parts of a link's address that tell where it leads, read as a browser would (WHATWG URL), for
 * looking at only.
 *
 * @param scheme in lower case, empty where there is none
 * @param userInfo what stands before the @ of the authority
 * @param host in lower case, without port
 * @param rest path and query
 */
public record Target(String scheme, String userInfo, String host, String rest) {

    private static final int LONGEST_SCHEME = 20;

    public static Target of(String address) {
        String text = withoutControls(address);
        int colon = text.indexOf(':');
        boolean hasScheme = colon > 0 && colon <= LONGEST_SCHEME && isScheme(text, colon);
        boolean bare = !hasScheme || text.regionMatches(true, 0, "www.", 0, 4);
        if (bare && !text.regionMatches(true, 0, "www.", 0, 4)) {
            return new Target("", "", "", text);
        }
        String scheme = bare ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
        String after = bare ? text : text.substring(colon + 1);
        if (!bare && !scheme.startsWith("http") && !scheme.equals("ftp")) {
            return new Target(scheme, "", "", after);
        }
        int start = 0;
        while (start < after.length()
                && (after.charAt(start) == '/' || after.charAt(start) == '\\')) {
            start++;
        }
        int end = start;
        while (end < after.length() && "/?#\\".indexOf(after.charAt(end)) < 0) {
            end++;
        }
        String authority = after.substring(start, end);
        int at = authority.lastIndexOf('@');
        return new Target(
                scheme,
                at < 0 ? "" : authority.substring(0, at),
                host(authority.substring(at + 1)),
                after.substring(end));
    }

    public boolean isWeb() {
        return !host.isEmpty() && (scheme.isEmpty() || scheme.startsWith("http"));
    }

    /** Whether the host is a bare IP address, also written as one number or in hexadecimal. */
    public boolean isNumber() {
        if (host.startsWith("[")) {
            return true;
        }
        int dot = host.lastIndexOf('.');
        String last = host.substring(dot + 1);
        return !last.isEmpty()
                && (last.chars().allMatch(c -> c >= '0' && c <= '9') || last.startsWith("0x"));
    }

    /** Whether the host holds signs that no registry allows, such as ornamental digits. */
    public boolean isOddlyWritten() {
        return host.codePoints()
                .anyMatch(c ->
                        c >= 0x1D400 && c < 0x1D800 || c >= 0x80 && !Character.isLetterOrDigit(c));
    }

    private static String host(String hostAndPort) {
        if (hostAndPort.startsWith("[")) {
            return hostAndPort.substring(0, Math.max(1, hostAndPort.indexOf(']') + 1));
        }
        int port = hostAndPort.indexOf(':');
        String host = port < 0 ? hostAndPort : hostAndPort.substring(0, port);
        return host.toLowerCase(Locale.ROOT);
    }

    private static boolean isScheme(String text, int colon) {
        for (int i = 0; i < colon; i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '+' && c != '-' && (c != '.' || colon > 10)) {
                return false;
            }
        }
        return true;
    }

    private static String withoutControls(String address) {
        StringBuilder text = new StringBuilder(address.length());
        address.chars().filter(c -> c > 0x20 && c != 0x7f).forEach(c -> text.append((char) c));
        return text.toString();
    }
}
