package dev.mailcheckup.message.mime;

import dev.mailcheckup.message.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of all pieces without what differs between a mail and a quote of it: white space, line
 * ends and invisible characters. Knows for each character that is left where it stands.
 */
final class SqueezedText {

    /** A stretch of one piece's text, the end not included. */
    record Stretch(int piece, int from, int to) {}

    private final StringBuilder letters = new StringBuilder();
    private final int[] pieceOf;
    private final int[] offsetOf;

    SqueezedText(List<Piece> pieces) {
        int length =
                pieces.stream()
                        .mapToInt(piece -> piece instanceof Piece.Text(String t) ? t.length() : 0)
                        .sum();
        pieceOf = new int[length];
        offsetOf = new int[length];
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Text(String text)) {
                add(i, text);
            }
        }
    }

    private void add(int piece, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (counts(text.charAt(i))) {
                pieceOf[letters.length()] = piece;
                offsetOf[letters.length()] = i;
                letters.append(text.charAt(i));
            }
        }
    }

    private static boolean counts(char c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT;
    }

    /** The first place of a quote, piece by piece; empty where it does not occur. */
    List<Stretch> find(Mark.Sought.Words words) {
        String quote = squeezed(words.quote());
        int at = quote.isEmpty() ? -1 : letters.indexOf(quote);
        List<Stretch> found = new ArrayList<>();
        int end = at + quote.length();
        for (int i = at; at >= 0 && i < end; ) {
            int last = i;
            while (last + 1 < end && pieceOf[last + 1] == pieceOf[i]) {
                last++;
            }
            found.add(new Stretch(pieceOf[i], offsetOf[i], offsetOf[last] + 1));
            i = last + 1;
        }
        return found;
    }

    /** Quotes that were cut have dots at their ends that the mail does not have. */
    private static String squeezed(String quote) {
        StringBuilder kept = new StringBuilder(quote.length());
        quote.chars().filter(c -> counts((char) c)).forEach(c -> kept.append((char) c));
        int from = 0;
        int to = kept.length();
        while (from < to && kept.charAt(from) == '…') {
            from++;
        }
        while (to > from && kept.charAt(to - 1) == '…') {
            to--;
        }
        return kept.substring(from, to);
    }
}
