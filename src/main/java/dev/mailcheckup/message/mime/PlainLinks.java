package dev.mailcheckup.message.mime;

import dev.mailcheckup.message.Link;
import java.util.ArrayList;
import java.util.List;

/** Addresses that stand in plain text: http, https, or www. Linear in the length of the text. */
public final class PlainLinks {

    private static final int LONGEST = 2_048;
    private static final String ENDS = " \t\n\r<>\"|\\^`{}\u3000。，；！？、）》」』”’";
    private static final String TRAILING = ".,;:!?)]}'*_>";

    private PlainLinks() {}

    /** The first addresses in the text, at most so many. */
    public static List<String> in(String text, int most) {
        List<String> addresses = new ArrayList<>();
        int at = 0;
        while (at < text.length() && addresses.size() < most) {
            char c = text.charAt(at);
            if ((c == 'h' || c == 'H' || c == 'w' || c == 'W') && begins(text, at)) {
                int end = end(text, at);
                addresses.add(text.substring(at, end));
                at = end;
            }
            at++;
        }
        return addresses;
    }

    static void find(String text, Rendering rendering) {
        int at = 0;
        while (at < text.length() && !rendering.isFull()) {
            char c = text.charAt(at);
            if ((c == 'h' || c == 'H' || c == 'w' || c == 'W') && begins(text, at)) {
                int end = end(text, at);
                String address = text.substring(at, end);
                rendering.link(Link.Kind.PLAIN, address, address);
                at = end;
            }
            at++;
        }
    }

    private static boolean begins(String text, int at) {
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) < 128) {
            return false;
        }
        int after =
                text.regionMatches(true, at, "http://", 0, 7)
                        ? at + 7
                        : text.regionMatches(true, at, "https://", 0, 8)
                                ? at + 8
                                : text.regionMatches(true, at, "www.", 0, 4) ? at + 4 : -1;
        return after > 0
                && after < text.length()
                && (Character.isLetterOrDigit(text.charAt(after)) || text.charAt(after) == '[');
    }

    private static int end(String text, int at) {
        int limit = Math.min(text.length(), at + LONGEST);
        int end = at;
        while (end < limit
                && ENDS.indexOf(text.charAt(end)) < 0
                && !Character.isISOControl(text.charAt(end))) {
            end++;
        }
        while (end > at && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            boolean opened =
                    text.charAt(end - 1) == ')' && text.substring(at, end).indexOf('(') >= 0;
            if (opened) {
                break;
            }
            end--;
        }
        return end;
    }
}
