package dev.mailcheckup.provider.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a site asks of robots in its file /robots.txt (RFC 9309): the rules of the groups that name
 * us, else of those for all.
 */
final class Robots {

    /** Octets that must be read at the least (section 2.5). */
    static final int LONGEST = 500 * 1024;

    /** Our product token (section 2.2.1), the same as in the field User-Agent. */
    static final String US = "mail-checkup";

    private static final int MOST_RULES = 5000;

    /** The longest rule that matches wins; of two alike, the one that allows (section 2.2.2). */
    private record Rule(boolean allows, String path) {}

    private final List<Rule> rules;

    private Robots(List<Rule> rules) {
        this.rules = rules;
    }

    static Robots of(String file) {
        List<Rule> ours = new ArrayList<>();
        List<Rule> everybodys = new ArrayList<>();
        boolean naming = false;
        boolean us = false;
        boolean everybody = false;
        boolean named = false;
        for (String line : (Iterable<String>) file.lines()::iterator) {
            String[] pair = pair(line);
            switch (pair[0]) {
                case "user-agent" -> {
                    us = naming && us || names(pair[1]);
                    everybody = naming && everybody || pair[1].equals("*");
                    named |= us;
                    naming = true;
                }
                case "allow", "disallow" -> {
                    naming = false;
                    Rule rule = new Rule(pair[0].equals("allow"), pair[1]);
                    add(us, ours, rule);
                    add(everybody, everybodys, rule);
                }
                default -> {}
            }
        }
        return new Robots(named ? ours : everybodys);
    }

    private static String[] pair(String line) {
        int hash = line.indexOf('#');
        String text = hash < 0 ? line : line.substring(0, hash);
        int colon = text.indexOf(':');
        return colon < 0
                ? new String[] {"", ""}
                : new String[] {
                    text.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    text.substring(colon + 1).strip()
                };
    }

    /** A version may follow our name. */
    private static boolean names(String agent) {
        String token = agent.split("[/ ]", 2)[0];
        return token.equalsIgnoreCase(US);
    }

    /** A rule without a path forbids nothing. */
    private static void add(boolean applies, List<Rule> rules, Rule rule) {
        if (applies && !rule.path().isEmpty() && rules.size() < MOST_RULES) {
            rules.add(rule);
        }
    }

    boolean allows(String target) {
        Rule best = new Rule(true, "");
        for (Rule rule : rules) {
            boolean better =
                    rule.path().length() > best.path().length()
                            || rule.path().length() == best.path().length() && rule.allows();
            if (better && matches(rule.path(), target)) {
                best = rule;
            }
        }
        return best.allows();
    }

    /** A star stands for anything, a dollar at the end for the end (section 2.2.3). */
    private static boolean matches(String pattern, String target) {
        boolean toTheEnd = pattern.endsWith("$");
        String path = toTheEnd ? pattern.substring(0, pattern.length() - 1) : pattern;
        String[] pieces = path.split("\\*", -1);
        if (!target.startsWith(pieces[0])) {
            return false;
        }
        int at = pieces[0].length();
        for (int i = 1; i < pieces.length; i++) {
            boolean last = toTheEnd && i == pieces.length - 1;
            int found = last ? target.length() - pieces[i].length() : target.indexOf(pieces[i], at);
            if (found < at || !target.startsWith(pieces[i], found)) {
                return false;
            }
            at = found + pieces[i].length();
        }
        return !toTheEnd || at == target.length();
    }
}
