package dev.mailcheckup.suspicion.link;

import java.util.Locale;

/**
 * The parts of a link's address that tell where it leads, read as a browser would (WHATWG URL,
 * section 4.4), for looking at only.
 *
 * @param scheme in lower case, empty where there is none
 * @param userInfo what stands before the @ of the authority
 * @param host as a browser resolves it ({@link WebHost}), without port
 * @param port the port, or -1 where none is given
 * @param rest path and query
 * @param writtenHost the host as it stands in the mail
 */
public record Target(
        String scheme, String userInfo, String host, int port, String rest, String writtenHost) {

    private static final int LONGEST_SCHEME = 20;

    public static Target of(String address) {
        String text = withoutControls(address);
        int colon = text.indexOf(':');
        boolean hasScheme = colon > 0 && colon <= LONGEST_SCHEME && isScheme(text, colon);
        boolean relative = text.startsWith("//") || text.startsWith("\\\\");
        boolean bare = relative || text.regionMatches(true, 0, "www.", 0, 4);
        if (!hasScheme && !bare) {
            return other("", text);
        }
        String scheme = bare ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
        String after = bare ? text : text.substring(colon + 1);
        if (!bare && !scheme.equals("http") && !scheme.equals("https") && !scheme.equals("ftp")) {
            return other(scheme, after);
        }
        int start = 0;
        while (start < after.length() && isSlash(after.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < after.length()
                && !isSlash(after.charAt(end))
                && after.charAt(end) != '?'
                && after.charAt(end) != '#') {
            end++;
        }
        String authority = after.substring(start, end);
        int at = authority.lastIndexOf('@');
        String hostAndPort = authority.substring(at + 1);
        int port = portAt(hostAndPort);
        String written = hostAndPort.substring(0, port);
        return new Target(
                scheme,
                at < 0 ? "" : authority.substring(0, at),
                WebHost.of(written),
                number(hostAndPort.substring(port)),
                after.substring(end),
                written);
    }

    private static Target other(String scheme, String rest) {
        return new Target(scheme, "", "", -1, rest, "");
    }

    public boolean isWeb() {
        return !host.isEmpty() && !scheme.equals("ftp");
    }

    /** Whether the host is a bare IP address, also written as one number or in hexadecimal. */
    public boolean isNumber() {
        return WebHost.isNumber(host);
    }

    /** Whether the host is written in a way that no honest page needs. */
    public boolean isOddlyWritten() {
        return WebHost.isOddlyWritten(writtenHost);
    }

    /** Whether it names a port that no ordinary page uses. */
    public boolean hasOddPort() {
        return port >= 0 && port != 80 && port != 443 && port != 8080 && port != 8443;
    }

    private static int portAt(String hostAndPort) {
        int colon = hostAndPort.indexOf(':', hostAndPort.indexOf(']') + 1);
        return colon < 0 ? hostAndPort.length() : colon;
    }

    private static int number(String colonAndPort) {
        String digits = colonAndPort.isEmpty() ? "" : colonAndPort.substring(1);
        boolean number =
                !digits.isEmpty()
                        && digits.length() <= 5
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(digits) : -1;
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }

    /** A name with a dot is a host with a port, unless it is a scheme with what follows. */
    private static boolean isScheme(String text, int colon) {
        for (int i = 0; i < colon; i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '+' && c != '-') {
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
