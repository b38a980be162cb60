package dev.mailcheckup.provider.page;

import dev.mailcheckup.provider.MailDomain;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * The address of a page on the web (RFC 9110, section 4.2): a named host, the usual port, no user.
 *
 * @param secure https, not http
 * @param target path and query as they are sent, beginning with a slash, all ASCII
 */
public record WebPageAddress(boolean secure, String host, String target) {

    /** Characters that may be typed. */
    public static final int LONGEST = 2000;

    private static final String HTTPS = "https://";
    private static final String HTTP = "http://";

    /** What became of a typed text. */
    public sealed interface Reading {}

    public record Readable(WebPageAddress address) implements Reading {}

    public record Unreadable(Problem problem) implements Reading {}

    /** Why a typed text is no address; {@link #code()} names it in the words. */
    public enum Problem {
        EMPTY,
        TOO_LONG,
        /** Begins with something other than http or https. */
        NOT_WEB,
        /** Numbers in place of a name. */
        NUMBERS,
        /** A port, or a user's name. */
        UNUSUAL,
        NOT_AN_ADDRESS;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Reads an address as somebody typed it; without a beginning it means https. */
    public static Reading read(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Unreadable(Problem.EMPTY);
        }
        if (text.length() > LONGEST) {
            return new Unreadable(Problem.TOO_LONG);
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            return new Unreadable(Problem.NOT_AN_ADDRESS);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        boolean plain = lower.startsWith(HTTP);
        if (!plain && !lower.startsWith(HTTPS)) {
            return hasScheme(text) ? new Unreadable(Problem.NOT_WEB) : read(true, text);
        }
        return read(!plain, text.substring(plain ? HTTP.length() : HTTPS.length()));
    }

    private static Reading read(boolean secure, String rest) {
        int end = 0;
        while (end < rest.length() && "/?#\\".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String host = withoutPort(rest.substring(0, end), secure);
        if (host.indexOf('@') >= 0 || (host.indexOf(':') >= 0 && !host.startsWith("["))) {
            return new Unreadable(Problem.UNUSUAL);
        }
        return switch (MailDomain.read(host)) {
            case MailDomain.Read(var domain) ->
                    new Readable(
                            new WebPageAddress(secure, domain.name(), target(rest.substring(end))));
            case MailDomain.Unreadable(var problem) ->
                    new Unreadable(
                            problem == MailDomain.Problem.NUMBERS
                                    ? Problem.NUMBERS
                                    : Problem.NOT_AN_ADDRESS);
        };
    }

    /** The port that is meant anyway says nothing. */
    private static String withoutPort(String host, boolean secure) {
        String usual = secure ? ":443" : ":80";
        return host.endsWith(usual) ? host.substring(0, host.length() - usual.length()) : host;
    }

    private static String target(String typed) {
        int fragment = typed.indexOf('#');
        String path = (fragment < 0 ? typed : typed.substring(0, fragment)).replace('\\', '/');
        int query = at(path, '?');
        String resolved = withoutDots(path.substring(0, query)) + path.substring(query);
        StringBuilder target = new StringBuilder();
        for (byte octet : resolved.getBytes(StandardCharsets.UTF_8)) {
            boolean asIs = octet > ' ' && octet < 0x7f && "\"<>^`{|}".indexOf(octet) < 0;
            if (asIs) {
                target.append((char) octet);
            } else {
                target.append("%%%02X".formatted(octet & 0xff));
            }
        }
        return target.toString();
    }

    /**
     * Steps up and on the spot are taken here (RFC 3986, section 5.2.4): a rule may name a folder.
     */
    private static String withoutDots(String path) {
        Deque<String> folders = new ArrayDeque<>();
        String[] steps = path.split("/", -1);
        for (int i = 1; i < steps.length; i++) {
            boolean last = i == steps.length - 1;
            switch (steps[i]) {
                case ".", ".." -> {
                    if (steps[i].equals("..") && !folders.isEmpty()) {
                        folders.removeLast();
                    }
                    if (last) {
                        folders.addLast("");
                    }
                }
                default -> folders.addLast(steps[i]);
            }
        }
        return "/" + String.join("/", folders);
    }

    /** Where a redirect leads that was met here; it may be relative (RFC 3986, section 5). */
    public Reading leadsTo(String location) {
        String text = location.strip();
        if (text.startsWith("//")) {
            return read((secure ? "https:" : "http:") + text);
        }
        if (hasScheme(text)) {
            return read(text);
        }
        if (at(text, ':') < Math.min(at(text, '/'), at(text, '?'))) {
            return new Unreadable(Problem.NOT_WEB);
        }
        String path = target.substring(0, at(target, '?'));
        String base =
                text.startsWith("/")
                        ? ""
                        : text.startsWith("?")
                                ? path
                                : path.substring(0, path.lastIndexOf('/') + 1);
        return read((secure ? HTTPS : HTTP) + host + base + text);
    }

    private static boolean hasScheme(String text) {
        int end = text.indexOf("://");
        return end > 0 && end < Math.min(at(text, '/'), at(text, '?'));
    }

    private static int at(String text, char wanted) {
        int found = text.indexOf(wanted);
        return found < 0 ? text.length() : found;
    }

    @Override
    public String toString() {
        return (secure ? HTTPS : HTTP) + host + target;
    }
}
