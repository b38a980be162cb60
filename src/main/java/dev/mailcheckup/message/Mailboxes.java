package dev.mailcheckup.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads an address list (RFC 5322, section 3.4) as leniently as mail programs do. Nothing is
 * thrown: what is not an address becomes a display name. At most {@value #MOST} mailboxes are read,
 * in linear time.
 */
public final class Mailboxes {

    static final int MOST = 1_000;

    /** A longer quoted string or comment is taken for one that was never closed. */
    private static final int LONGEST_ENCLOSED = 2_000;

    /** Stands for an @ inside quotes, which is never an address's own. */
    private static final char QUOTED_AT = '\ue000';

    private final String text;
    private final boolean hasGroups;
    private final List<Mailbox> found = new ArrayList<>();

    /** The words before an address; also those of an unquoted name with a comma in it. */
    private final StringBuilder name = new StringBuilder();

    private final StringBuilder phrase = new StringBuilder();
    private final StringBuilder comment = new StringBuilder();
    private final StringBuilder angle = new StringBuilder();

    private Mailboxes(String text) {
        this.text = text;
        this.hasGroups = text.indexOf(';') >= 0;
    }

    /** The mailboxes of a decoded field body, members of groups included. */
    public static List<Mailbox> of(String fieldBody) {
        Mailboxes reader = new Mailboxes(fieldBody);
        reader.read();
        return List.copyOf(reader.found);
    }

    /** The one mailbox that a person typed, if it has a local part and a domain. */
    public static Optional<Mailbox> typed(String address) {
        return of(address.strip()).stream()
                .filter(mailbox -> !mailbox.localPart().isEmpty() && !mailbox.domain().isEmpty())
                .findFirst();
    }

    private void read() {
        boolean hasAngle = false;
        int at = 0;
        while (at < text.length() && found.size() < MOST) {
            char c = text.charAt(at);
            switch (c) {
                case '"' -> at = quoted(at);
                case '(' -> at = comment(at);
                case '<' -> {
                    if (hasAngle) {
                        phrase.append('<').append(angle).append('>');
                    }
                    at = angle(at);
                    hasAngle = true;
                }
                case ',', ';' -> {
                    end(hasAngle, c == ';');
                    hasAngle = false;
                    at++;
                }
                case ':' -> {
                    if (hasGroups && phrase.indexOf("@") < 0 && !hasAngle) {
                        phrase.setLength(0);
                        name.setLength(0);
                    } else {
                        phrase.append(c);
                    }
                    at++;
                }
                default -> {
                    phrase.append(c);
                    at++;
                }
            }
        }
        end(hasAngle, true);
    }

    /** A quoted string; a quote that is never closed is a character like any other. */
    private int quoted(int at) {
        int limit = Math.min(text.length(), at + LONGEST_ENCLOSED);
        int close = at + 1;
        while (close < limit && text.charAt(close) != '"') {
            close += text.charAt(close) == '\\' ? 2 : 1;
        }
        if (close >= limit) {
            return at + 1;
        }
        boolean localPart = close + 1 < text.length() && text.charAt(close + 1) == '@';
        for (int i = at + 1; i < close; i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < close) {
                i++;
                phrase.append(text.charAt(i));
            } else if (c == ' ' && localPart) {
                continue;
            } else if (c == '@' && !localPart) {
                phrase.append(QUOTED_AT);
            } else {
                phrase.append(c);
            }
        }
        return close + 1;
    }

    /** Nested comments are counted, not recursed into; one never closed is plain text. */
    private int comment(int at) {
        int limit = Math.min(text.length(), at + LONGEST_ENCLOSED);
        int depth = 0;
        int i = at;
        while (i < limit) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                break;
            }
            i++;
        }
        if (i >= limit) {
            phrase.append('(');
            return at + 1;
        }
        if (text.substring(at, i).indexOf('<') >= 0) {
            return at + 1;
        }
        if (comment.isEmpty()) {
            comment.append(text, at + 1, i);
        }
        phrase.append(' ');
        return i + 1;
    }

    private int angle(int at) {
        int nextOpen = text.indexOf('<', at + 1);
        int limit = nextOpen < 0 ? text.length() : nextOpen;
        int close = text.indexOf('>', at, limit);
        int end = close >= 0 ? close : nextOpen < 0 ? limit : nextOpen - 1;
        angle.setLength(0);
        angle.append(text, at + 1, Math.max(at + 1, end));
        return Math.max(at + 1, end + 1);
    }

    /** At a comma or the end: words without an address may belong to the address after them. */
    private void end(boolean hasAngle, boolean last) {
        String written = phrase.toString().strip();
        String words = written.equals(")") ? "" : written;
        phrase.setLength(0);
        if (hasAngle) {
            add(joined(words), angle.toString());
        } else if (words.indexOf('@') >= 0) {
            flushName();
            int space = words.lastIndexOf(' ', words.indexOf('@'));
            int stop = words.indexOf(' ', words.indexOf('@'));
            String address = words.substring(space + 1, stop < 0 ? words.length() : stop);
            String before = space < 0 ? "" : words.substring(0, space);
            add(before.isBlank() ? comment.toString() : before, address);
        } else if (!words.isEmpty()) {
            name.append(name.isEmpty() ? "" : ", ").append(words);
        }
        if (last) {
            flushName();
        }
        comment.setLength(0);
    }

    private String joined(String words) {
        String whole =
                name.isEmpty() ? words : words.isEmpty() ? name.toString() : name + ", " + words;
        name.setLength(0);
        return whole.isEmpty() ? comment.toString() : whole;
    }

    private void flushName() {
        if (!name.isEmpty()) {
            found.add(new Mailbox(shown(name.toString()), "", ""));
            name.setLength(0);
        }
    }

    private void add(String displayName, String address) {
        String plain = address.replace(" ", "").replace("\t", "").replace("\"", "").strip();
        int route = plain.startsWith("@") ? plain.indexOf(':') : -1;
        plain = plain.substring(route + 1);
        int sign = plain.lastIndexOf('@');
        String domain = sign < 0 ? "" : plain.substring(sign + 1);
        while (!domain.isEmpty() && ".>,;".indexOf(domain.charAt(domain.length() - 1)) >= 0) {
            domain = domain.substring(0, domain.length() - 1);
        }
        found.add(
                new Mailbox(
                        shown(displayName), sign < 0 ? plain : plain.substring(0, sign), domain));
    }

    private static String shown(String words) {
        StringBuilder out = new StringBuilder(words.length());
        boolean space = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i) == QUOTED_AT ? '@' : words.charAt(i);
            if (Character.isWhitespace(c)) {
                space = !out.isEmpty();
            } else {
                out.append(space ? " " : "").append(c);
                space = false;
            }
        }
        return out.toString();
    }
}
