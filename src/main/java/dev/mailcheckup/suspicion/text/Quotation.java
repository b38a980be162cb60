package dev.mailcheckup.suspicion.text;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/**
 * The sentence of a text that holds a place, on one line, at most {@link #LONGEST} characters.
 * Sentences and words end where Unicode Standard Annex 29 says; a longer sentence is cut between
 * words.
 */
final class Quotation {

    static final int LONGEST = 160;

    /** How far around the place a sentence is looked for; keeps an endless line from costing. */
    private static final int SURROUNDINGS = 400;

    /** Lines of this length were broken by the mail program, not by the author. */
    private static final int SHORTEST_FULL_LINE = 56;

    private static final int LONGEST_FULL_LINE = 80;
    private static final char ELLIPSIS = '…';

    private Quotation() {}

    /**
     * @param from the first character that is wanted
     * @param to the last one; where both do not fit, the sentence is the one that holds this
     */
    static String of(String text, int from, int to) {
        int start = Math.max(0, from - SURROUNDINGS);
        int end = Math.min(text.length(), from + SURROUNDINGS);
        String near = unwrapped(text.substring(start, end));
        int first = from - start;
        int last = Math.min(to - start, near.length() - 1);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(near);
        int sentence = atOrBefore(sentences, first);
        int sentenceEnd = sentences.following(last);
        if (sentenceEnd - sentence > LONGEST) {
            sentence = atOrBefore(sentences, last);
            first = Math.max(first, sentence);
        }
        String line = oneLine(near.substring(sentence, sentenceEnd));
        boolean whole =
                (sentence > 0 || start == 0)
                        && (sentenceEnd < near.length() || end == text.length());
        return whole && line.length() <= LONGEST
                ? line
                : cut(near, sentence, sentenceEnd, first, last);
    }

    /** Cuts a long sentence between words, with the place in the middle. */
    private static String cut(String near, int sentence, int sentenceEnd, int first, int last) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(near);
        int room = LONGEST - 2;
        int spare = Math.max(0, room - (last + 1 - first)) / 2;
        int from = Math.max(sentence, first - spare);
        int to = Math.min(sentenceEnd, from + room);
        from = Math.max(sentence, Math.min(from, to - room));
        if (from > sentence && !words.isBoundary(from)) {
            int next = words.following(from);
            from = next <= first ? next : wholeCharacter(near, from);
        }
        while (from < first && isBetweenWords(near.charAt(from))) {
            from++;
        }
        if (to < sentenceEnd && !words.isBoundary(to)) {
            int before = words.preceding(to);
            to = before > first ? before : wholeCharacter(near, to);
        }
        return (from > sentence ? String.valueOf(ELLIPSIS) : "")
                + oneLine(near.substring(from, to))
                + (to < sentenceEnd ? String.valueOf(ELLIPSIS) : "");
    }

    private static int atOrBefore(BreakIterator breaks, int at) {
        return breaks.isBoundary(at) ? at : breaks.preceding(at);
    }

    private static boolean isBetweenWords(char c) {
        return Character.isWhitespace(c) || ".,;:!?)".indexOf(c) >= 0;
    }

    private static int wholeCharacter(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /** With a space for each line break inside a sentence, so that it does not end the sentence. */
    private static String unwrapped(String text) {
        StringBuilder unwrapped = new StringBuilder(text);
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                int length = i - line;
                boolean full = length >= SHORTEST_FULL_LINE && length <= LONGEST_FULL_LINE;
                char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
                boolean goesOn = Character.isLowerCase(next) || (full && Character.isLetter(next));
                if (length > 0 && goesOn) {
                    unwrapped.setCharAt(i, ' ');
                }
                line = i + 1;
            }
        }
        return unwrapped.toString();
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
