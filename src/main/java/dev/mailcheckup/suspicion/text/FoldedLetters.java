package dev.mailcheckup.suspicion.text;

import java.nio.IntBuffer;
import java.util.Arrays;

/** Grows the folded text together with the places its letters come from. */
final class FoldedLetters {

    /** A ligature may fold to several letters; more of them are not needed to know a word. */
    private static final int LONGEST_FOLD = 3;

    private final StringBuilder text;
    private final IntBuffer origins;

    FoldedLetters(int length) {
        text = new StringBuilder(length + 8);
        origins = IntBuffer.allocate(length * LONGEST_FOLD + 8);
    }

    void space(int at) {
        if (text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
            origins.put(at);
        }
    }

    void add(String letters, int at, boolean unspaced) {
        int last = text.length() - 1;
        // Scripts without spaces: a line break or ornament between two signs is no word end.
        if (unspaced
                && last > 0
                && text.charAt(last) == ' '
                && Folding.isUnspaced(text.charAt(last - 1))) {
            text.setLength(last);
            origins.position(last);
        }
        int length = Math.min(letters.length(), LONGEST_FOLD);
        text.append(letters, 0, length);
        for (int i = 0; i < length; i++) {
            origins.put(at);
        }
    }

    String text() {
        return text.toString();
    }

    int[] origins() {
        return Arrays.copyOf(origins.array(), origins.position());
    }
}
