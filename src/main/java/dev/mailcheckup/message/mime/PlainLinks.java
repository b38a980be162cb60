package dev.mailcheckup.message.mime;

import dev.mailcheckup.message.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/**
 * Addresses that stand in plain text: http, https, or www. One in angle brackets may be broken over
 * lines (RFC 3986, appendix C). Linear in the length of the text.
 */
public final class PlainLinks {

    private static final int LONGEST = 2_048;

    /** Lines of one address; a bracket never closed must not swallow the text behind it. */
    private static final int MOST_LINES = 12;

    private static final List<String> SCHEMES = List.of("http://", "https://", "www.");
    private static final String ENDS = " \t\n\r<>\"|\\^`{}\u00a0\u00ab\u00bb\u2039\u203a";
    private static final String TRAILING = ".,;:!?*_'…~";
    private static final String OPENING = "([";
    private static final String CLOSING = ")]";
    private static final String FULL_WIDTH = "：／．";
    private static final String PLAIN = ":/.";

    private PlainLinks() {}

    /** The first addresses in the text, at most so many. */
    public static List<String> in(String text, int most) {
        List<String> addresses = new ArrayList<>();
        find(text, () -> addresses.size() >= most, (_, address) -> addresses.add(address));
        return addresses;
    }

    static void find(String text, Rendering rendering) {
        find(
                text,
                rendering::isFull,
                (shown, address) -> rendering.link(Link.Kind.PLAIN, shown, address));
    }

    private static void find(
            String text, BooleanSupplier enough, BiConsumer<String, String> found) {
        int at = 0;
        while (at < text.length() && !enough.getAsBoolean()) {
            at = next(text, at, found);
        }
    }

    /** Looks at one place, tells the address that begins there, and returns where to go on. */
    private static int next(String text, int at, BiConsumer<String, String> found) {
        if (!mayBegin(text.charAt(at)) || !begins(text, at)) {
            return at + 1;
        }
        int closed = at > 0 && text.charAt(at - 1) == '<' ? closing(text, at) : -1;
        if (closed > 0) {
            String whole = joined(text, at, closed);
            found.accept(whole, plain(whole));
            return closed;
        }
        int end = end(text, at);
        String shown = text.substring(at, end);
        found.accept(shown, plain(shown));
        return end;
    }

    private static boolean mayBegin(char c) {
        return c == 'h' || c == 'H' || c == 'w' || c == 'W' || c == 'ｈ' || c == 'ｗ';
    }

    private static boolean begins(String text, int at) {
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) < 128) {
            return false;
        }
        int after = afterScheme(text, at);
        return after > 0
                && after < text.length()
                && (Character.isLetterOrDigit(text.charAt(after)) || text.charAt(after) == '[');
    }

    private static int afterScheme(String text, int at) {
        String start = narrow(text.substring(at, Math.min(text.length(), at + 8)));
        for (String scheme : SCHEMES) {
            if (start.regionMatches(true, 0, scheme, 0, scheme.length())) {
                return at + scheme.length();
            }
        }
        return -1;
    }

    /** Where the angle bracket closes, if nothing but an address and line breaks is inside. */
    private static int closing(String text, int at) {
        int limit = Math.min(text.length(), at + LONGEST);
        int lines = 1;
        int i = at;
        while (i < limit && text.charAt(i) != '<' && text.charAt(i) != '"') {
            if (text.charAt(i) == '>') {
                // A quoted line of the same mail begins with one too.
                return text.charAt(i - 1) == '\n' ? -1 : i;
            }
            int gap = i;
            int breaks = 0;
            while (i < limit && text.charAt(i) <= ' ') {
                breaks += text.charAt(i++) == '\n' ? 1 : 0;
            }
            lines += breaks;
            if (i > gap && breaks != 1 || lines > MOST_LINES) {
                return -1;
            }
            i += i == gap ? 1 : 0;
        }
        return -1;
    }

    private static String joined(String text, int start, int end) {
        StringBuilder whole = new StringBuilder(end - start);
        text.substring(start, end)
                .chars()
                .filter(c -> c > ' ')
                .forEach(c -> whole.append((char) c));
        return whole.toString();
    }

    private static int end(String text, int at) {
        int limit = Math.min(text.length(), at + LONGEST);
        int end = at;
        boolean inHost = true;
        int host = afterScheme(text, at);
        while (end < limit && !ends(text.charAt(end), inHost && end >= host)) {
            inHost &= end < host || !isPathStart(text.charAt(end));
            end++;
        }
        return withoutTrailing(text, at, end);
    }

    /** Words of a script without spaces follow an address at once; in a host they are its name. */
    private static boolean ends(char c, boolean inHost) {
        if (ENDS.indexOf(c) >= 0 || Character.isISOControl(c) || Character.isWhitespace(c)) {
            return true;
        }
        if (c < 0x2010) {
            return false;
        }
        return FULL_WIDTH.indexOf(c) < 0 && (isSign(c) || !inHost && isUnspaced(c));
    }

    private static boolean isPathStart(char c) {
        return c == '/' || c == '?' || c == '#' || c == '／';
    }

    /** Punctuation of other scripts, such as 。 or ）; in an address it stands percent-encoded. */
    private static boolean isSign(char c) {
        return switch (Character.getType(c)) {
            case Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    /** Chinese, and Japanese with its two scripts. */
    private static boolean isUnspaced(char c) {
        return c >= 0x3040 && c < 0x3100 || c >= 0x3400 && c < 0xA000;
    }

    /** A closing bracket belongs to the address only where one was opened in it. */
    private static int withoutTrailing(String text, int start, int limit) {
        String address = text.substring(start, limit);
        long[] surplus = new long[CLOSING.length()];
        for (int i = 0; i < surplus.length; i++) {
            surplus[i] = count(address, CLOSING.charAt(i)) - count(address, OPENING.charAt(i));
        }
        int end = limit;
        while (end > start) {
            int bracket = CLOSING.indexOf(text.charAt(end - 1));
            boolean never = bracket >= 0 && surplus[bracket]-- > 0;
            if (!never && TRAILING.indexOf(text.charAt(end - 1)) < 0) {
                break;
            }
            end--;
        }
        return end;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /** As a browser reads it: full-width signs and letters of the host are the plain ones. */
    private static String plain(String address) {
        return address.chars().allMatch(c -> c < 0xFF00) ? address : narrow(address);
    }

    private static String narrow(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int sign = FULL_WIDTH.indexOf(c);
            boolean letter = c >= 0xFF10 && c <= 0xFF5A;
            plain.append(sign >= 0 ? PLAIN.charAt(sign) : letter ? (char) (c - 0xFEE0) : c);
        }
        return plain.toString();
    }
}
