package dev.mailcheckup.suspicion.text;

/**
 * A text as the phrase tables see it: words of plain lower-case letters and digits with one space
 * before, between and after, scripts without spaces run together.
 *
 * @param original the text that was folded
 * @param folded the plain words
 * @param origins for each character of {@code folded}, where it stands in {@code original}
 * @param disguise how the letters were disguised
 */
@SuppressWarnings("ArrayRecordComponent") // a plain index, never compared
public record FoldedText(String original, String folded, int[] origins, Disguise disguise) {

    /** Characters read of one text; what follows is not looked at. */
    public static final int LONGEST = 100_000;

    private static final int LONGEST_QUOTE = 200;

    public static FoldedText of(String text) {
        return new FoldingPass(text.length() > LONGEST ? text.substring(0, LONGEST) : text).run();
    }

    /** The mail's own words around a folded span, on one line, at most 200 characters. */
    public String quote(Span span) {
        if (folded.isEmpty()) {
            return "";
        }
        int from = origins[Math.clamp(span.start(), 0, origins.length - 1)];
        int to = origins[Math.clamp(span.end() - 1L, 0, origins.length - 1)];
        int spare = Math.max(0, (LONGEST_QUOTE - 20 - (to - from)) / 2);
        from = wordStart(Math.max(0, from - spare));
        to = Math.min(original.length(), Math.min(to + spare, from + LONGEST_QUOTE - 2));
        return oneLine(original.substring(from, Math.max(from, to)));
    }

    private int wordStart(int at) {
        int end = Math.min(original.length(), at + 20);
        for (int i = at; at > 0 && i < end; i++) {
            if (Character.isWhitespace(original.charAt(i))) {
                return i + 1;
            }
        }
        return at;
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isISOControl(c);
            if (!blank) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }
}
