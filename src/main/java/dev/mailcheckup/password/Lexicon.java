package dev.mailcheckup.password;

import com.nulabinc.zxcvbn.Context;
import com.nulabinc.zxcvbn.matchers.AlignedKeyboardLoader;
import com.nulabinc.zxcvbn.matchers.Keyboard;
import com.nulabinc.zxcvbn.matchers.KeyboardLoader;
import com.nulabinc.zxcvbn.matchers.SlantedKeyboardLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person who guesses knows: word lists by rank, and five keyboards.
 *
 * <p>It is read from one text, the same in the JVM and in the browser: a line {@code >NAME} starts
 * a word list or a keyboard, the lines below are its words, most frequent first, or its rows of
 * keys.
 */
public final class Lexicon {

    private static final char HEADING = '>';

    /** The order decides which of two equally good keyboard runs is reported. */
    private static final List<String> KEYBOARDS =
            List.of("qwerty", "dvorak", "jis", "keypad", "mac_keypad");

    private final SortedWords words;
    private final Context keyboards;

    private Lexicon(SortedWords words, Context keyboards) {
        this.words = words;
        this.keyboards = keyboards;
    }

    SortedWords words() {
        return words;
    }

    /** zxcvbn4j's context with its keyboards and without its word lists. */
    Context keyboards() {
        return keyboards;
    }

    /** Reads the packed text that {@link PackedLexicon} writes. */
    public static Lexicon parse(String packed) {
        List<SortedWords.Entry> entries = new ArrayList<>(100_000);
        Map<String, Keyboard> keyboards = new LinkedHashMap<>();
        int from = 0;
        while (from < packed.length()) {
            int headingEnd = packed.indexOf('\n', from);
            int next = packed.indexOf("\n" + HEADING, headingEnd);
            int end = next < 0 ? packed.length() : next + 1;
            String name = packed.substring(from + 1, headingEnd);
            if (KEYBOARDS.contains(name)) {
                keyboards.put(name, keyboard(name, packed.substring(headingEnd + 1, end)));
            } else {
                addWords(WordList.named(name), packed, headingEnd + 1, end, entries);
            }
            from = end;
        }
        Map<String, Keyboard> ordered = new LinkedHashMap<>();
        KEYBOARDS.forEach(name -> ordered.put(name, keyboards.get(name)));
        return new Lexicon(new SortedWords(entries), new Context(Map.of(), ordered));
    }

    private static void addWords(
            WordList list, String packed, int from, int to, List<SortedWords.Entry> entries) {
        int rank = 1;
        int start = from;
        while (start < to) {
            int end = packed.indexOf('\n', start);
            entries.add(new SortedWords.Entry(packed.substring(start, end), rank++, list));
            start = end + 1;
        }
    }

    private static Keyboard keyboard(String name, String rows) {
        byte[] layout = new byte[rows.length()];
        for (int i = 0; i < layout.length; i++) {
            layout[i] = (byte) rows.charAt(i);
        }
        KeyboardLoader loader =
                name.endsWith("keypad")
                        ? new AlignedKeyboardLoader(name, () -> new ByteArrayInputStream(layout))
                        : new SlantedKeyboardLoader(name, () -> new ByteArrayInputStream(layout));
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
