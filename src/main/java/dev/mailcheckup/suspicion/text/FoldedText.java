package dev.mailcheckup.suspicion.text;

import java.util.Arrays;

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

    public static FoldedText of(String text) {
        return new FoldingPass(text.length() > LONGEST ? text.substring(0, LONGEST) : text).run();
    }

    /** A single word or sign as the tables see it. */
    public static String word(String word) {
        StringBuilder folded = new StringBuilder();
        word.codePoints().forEach(c -> folded.append(Folding.of(c)));
        return folded.toString().strip();
    }

    /** The folded span that comes from a stretch of the original. */
    public Span spanOf(int from, int to) {
        int start = Arrays.binarySearch(origins, from);
        int first = Math.min(start < 0 ? -start - 1 : start, origins.length - 1);
        int last = first;
        while (last + 1 < origins.length && origins[last] < to) {
            last++;
        }
        return new Span(first, Math.max(first + 1, last));
    }

    /** Whether a folded span begins in one sentence of the mail and ends in another. */
    public boolean runsOver(Span span) {
        int last = Math.min(span.end() - 1, origins.length - 1);
        while (last > span.start() && folded.charAt(last) == ' ') {
            last--;
        }
        int first = span.start();
        while (first < last && folded.charAt(first) == ' ') {
            first++;
        }
        for (int at = origins[first]; at < origins[last]; at++) {
            char c = original.charAt(at);
            boolean stop = (c == '.' || c == '!' || c == '?') && original.charAt(at + 1) <= ' ';
            if (stop || "。！？".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The mail's own sentence that holds a folded span, on one line, at most 160 characters. */
    public String quote(Span span) {
        // The space around a whole word may stand for the full stop of the sentence before.
        int first = span.start();
        int last = span.end() - 1;
        while (first < last && folded.charAt(first) == ' ') {
            first++;
        }
        while (last > first && folded.charAt(last) == ' ') {
            last--;
        }
        return original.isBlank() ? "" : Quotation.of(original, origins[first], origins[last]);
    }
}
