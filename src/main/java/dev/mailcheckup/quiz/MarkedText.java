package dev.mailcheckup.quiz;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with numbers in brackets, such as {@code Dear customer[1]}, which show where the signs of
 * a mail are.
 *
 * @param pieces in order; a number follows what it belongs to
 */
public record MarkedText(List<Piece> pieces) {

    public sealed interface Piece {

        record Plain(String text) implements Piece {}

        /**
         * @param number of the sign, 1 to 9
         */
        record Mark(int number) implements Piece {}
    }

    public MarkedText {
        pieces = List.copyOf(pieces);
    }

    public static MarkedText of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int begin = 0;
        for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
            boolean mark = at + 2 < text.length() && isDigit(text, at + 1) && isEnd(text, at + 2);
            if (mark) {
                addPlain(pieces, text.substring(begin, at));
                pieces.add(new Piece.Mark(text.charAt(at + 1) - '0'));
                begin = at + 3;
            }
        }
        addPlain(pieces, text.substring(begin));
        return new MarkedText(pieces);
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '1' && text.charAt(at) <= '9';
    }

    private static boolean isEnd(String text, int at) {
        return text.charAt(at) == ']';
    }

    private static void addPlain(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Plain(text));
        }
    }

    /** As it reads before the answer. */
    public MarkedText withoutMarks() {
        return new MarkedText(
                pieces.stream().filter(piece -> piece instanceof Piece.Plain).toList());
    }
}
