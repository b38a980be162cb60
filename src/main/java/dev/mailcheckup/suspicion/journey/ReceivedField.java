package dev.mailcheckup.suspicion.journey;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A Received field (RFC 5321, section 4.4), read leniently.
 *
 * @param from the host that handed the mail over, with its address where given
 * @param by the host that took it, in lower case
 */
public record ReceivedField(String from, String by, @Nullable Instant at) {

    private static final int LONGEST_HOST = 255;

    public static ReceivedField of(String fieldBody) {
        String body = fieldBody.strip();
        int semicolon = body.lastIndexOf(';');
        String clauses = semicolon < 0 ? body : body.substring(0, semicolon);
        String date = semicolon < 0 ? ReceivedDates.lastDate(body) : body.substring(semicolon + 1);
        return new ReceivedField(
                from(clauses),
                word(afterFrom(clauses), "by").toLowerCase(Locale.ROOT),
                ReceivedDates.parse(date));
    }

    private static String from(String clauses) {
        String host = word(clauses, "from");
        int open = clauses.indexOf('[');
        int close = clauses.indexOf(']', open + 1);
        int by = clauses.indexOf(" by ");
        boolean address = open > 0 && close > open && close - open < 50 && (by < 0 || open < by);
        return address && !host.contains("[")
                ? host + " " + clauses.substring(open, close + 1)
                : host;
    }

    /** The sender chooses the name after "from": it may itself be the word "by". */
    private static String afterFrom(String clauses) {
        boolean named =
                clauses.length() > 5
                        && clauses.regionMatches(true, 0, "from", 0, 4)
                        && Character.isWhitespace(clauses.charAt(4));
        if (!named) {
            return clauses;
        }
        String rest = clauses.substring(5).stripLeading();
        return rest.substring(firstWord(rest, 0).length());
    }

    /** The word after a clause name that stands outside a comment. */
    private static String word(String clauses, String name) {
        int depth = 0;
        for (int i = 0; i < clauses.length(); i++) {
            char c = clauses.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            boolean start = i == 0 || Character.isWhitespace(clauses.charAt(i - 1));
            int after = i + name.length();
            if (depth == 0
                    && start
                    && after < clauses.length()
                    && Character.isWhitespace(clauses.charAt(after))
                    && clauses.regionMatches(true, i, name, 0, name.length())) {
                return firstWord(clauses, after);
            }
        }
        return "";
    }

    private static String firstWord(String text, int from) {
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length()
                && end - start < LONGEST_HOST
                && !Character.isWhitespace(text.charAt(end))
                && text.charAt(end) != ';') {
            end++;
        }
        return text.substring(start, end);
    }
}
