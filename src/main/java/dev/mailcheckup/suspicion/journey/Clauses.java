package dev.mailcheckup.suspicion.journey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The clauses of a Received field with the comments behind them.
 *
 * @param from the word after {@code from}, which the sender chose
 * @param fromRemarks the comments behind it, which the taker wrote
 * @param by the word after {@code by}
 * @param with the word after {@code with}
 * @param recipient the word after {@code for}
 * @param remarks all comments
 */
record Clauses(
        String from, String fromRemarks, String by, String with, String recipient, String remarks) {

    private static final int LONGEST_WORD = 255;
    private static final int MOST = 4_000;

    private enum Clause {
        FROM,
        BY,
        WITH,
        FOR,
        OTHER
    }

    static Clauses of(String text) {
        Map<Clause, String> words = new EnumMap<>(Clause.class);
        StringBuilder fromRemarks = new StringBuilder();
        StringBuilder remarks = new StringBuilder();
        Clause clause = Clause.OTHER;
        boolean begun = false;
        for (String token : tokens(text.length() > MOST ? text.substring(0, MOST) : text)) {
            Clause next = begun ? clause : begins(token, words);
            if (token.startsWith("(")) {
                remarks.append(' ').append(token);
                StringBuilder ofFrom = clause == Clause.FROM ? fromRemarks : new StringBuilder();
                ofFrom.append(' ').append(token);
            } else if (begun) {
                // The sender chooses the name after "from": it may itself be the word "by".
                words.put(clause, token);
                begun = false;
            } else if (next != Clause.OTHER) {
                clause = next;
                begun = true;
            } else if (clause == Clause.FROM && !IpAddress.in(token).isEmpty()) {
                fromRemarks.append(' ').append(token);
            } else if (clause != Clause.FROM) {
                clause = Clause.OTHER;
                words.putIfAbsent(Clause.OTHER, token);
            }
        }
        return new Clauses(
                words.getOrDefault(Clause.FROM, ""),
                fromRemarks.toString(),
                words.getOrDefault(Clause.BY, ""),
                words.getOrDefault(Clause.WITH, ""),
                words.getOrDefault(Clause.FOR, ""),
                remarks.toString());
    }

    /** Each clause is read once, in the order of the standard. */
    private static Clause begins(String token, Map<Clause, String> words) {
        if (words.isEmpty() && token.equalsIgnoreCase("from")) {
            return Clause.FROM;
        }
        if (!words.containsKey(Clause.BY)) {
            return token.equalsIgnoreCase("by") ? Clause.BY : Clause.OTHER;
        }
        if (!words.containsKey(Clause.WITH) && token.equalsIgnoreCase("with")) {
            return Clause.WITH;
        }
        boolean recipient = !words.containsKey(Clause.FOR) && token.equalsIgnoreCase("for");
        return recipient ? Clause.FOR : Clause.OTHER;
    }

    /** Words, and comments with their brackets. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            if (c == '(') {
                end = commentEnd(text, at);
                tokens.add(text.substring(at, end));
            } else if (!isSpace(c)) {
                while (end < text.length()
                        && !isSpace(text.charAt(end))
                        && text.charAt(end) != '(') {
                    end++;
                }
                tokens.add(text.substring(at, Math.min(end, at + LONGEST_WORD)));
            }
            at = end;
        }
        return tokens;
    }

    /** Comments may nest (RFC 5322, section 3.2.2); one never closed ends with the field. */
    private static int commentEnd(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == ';';
    }
}
