package dev.mailcheckup.address;

import com.google.re2j.Pattern;

/**
 * A text with the usual ways around the @ sign and the dot undone. A bare “at” counts only where a
 * bare “dot” follows, or “look at example.org” would be an address.
 */
final class Rewritten {

    private static final String WORD = "[\\p{L}\\p{N}._%+-]";

    private static final Pattern AT =
            Pattern.compile(
                    "(?i)\\s*[(\\[{（【]\\s*(?:at|ät|a|@|＠|arroba|arobase|#)\\s*[)\\]}）】]\\s*"
                            + "|\\s*[＠﹫]\\s*|[\\s\\x{a0}]#[\\s\\x{a0}]");
    private static final Pattern DOT =
            Pattern.compile(
                    "(?i)\\s*[(\\[{（【]\\s*(?:dot|punkt|punto|ponto|point|点|\\.)\\s*[)\\]}）】]\\s*");
    private static final Pattern BARE =
            Pattern.compile(
                    "(?i)("
                            + WORD
                            + "{1,64}) (?:at|\\(at\\)|@) ((?:[a-z0-9-]{1,63} dot ){1,8})"
                            + "([a-z]{2,24})\\b");
    private static final Pattern BARE_DOT = Pattern.compile("(?i) dot ");
    private static final Pattern SPACED = Pattern.compile("(" + WORD + ")\\s@\\s(" + WORD + ")");

    private Rewritten() {}

    static String text(String text) {
        StringBuilder bare = new StringBuilder();
        var found = BARE.matcher(text);
        int from = 0;
        while (found.find()) {
            bare.append(text, from, found.start())
                    .append(found.group(1))
                    .append('@')
                    .append(BARE_DOT.matcher(found.group(2)).replaceAll("."))
                    .append(found.group(3));
            from = found.end();
        }
        bare.append(text, from, text.length());
        String dots = DOT.matcher(bare).replaceAll(".");
        return SPACED.matcher(AT.matcher(dots).replaceAll("@")).replaceAll("$1@$2");
    }
}
