package dev.mailcheckup.password;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All words of several lists, sorted, in one flat array. A search for the words that start at some
 * place of a password narrows a range character by character, so nothing is cut out or hashed.
 */
final class SortedWords {

    /** One word and its rank (from 1) in one list. */
    record Entry(String word, int rank, WordList list) {}

    private static final int FIRST_CHARACTERS = 128;

    private final char[] text;
    private final int[] starts;
    private final int[] ranks;
    private final WordList[] lists;
    private final int[] firstWithCharacter = new int[FIRST_CHARACTERS + 1];

    SortedWords(List<Entry> unsorted) {
        List<Entry> entries = new ArrayList<>(unsorted);
        entries.sort(Comparator.comparing(Entry::word));
        starts = new int[entries.size() + 1];
        ranks = new int[entries.size()];
        lists = new WordList[entries.size()];
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            starts[i + 1] = starts[i] + entry.word().length();
            ranks[i] = entry.rank();
            lists[i] = entry.list();
        }
        text = new char[starts[entries.size()]];
        for (int i = 0; i < entries.size(); i++) {
            String word = entries.get(i).word();
            word.getChars(0, word.length(), text, starts[i]);
        }
        for (int c = 0; c <= FIRST_CHARACTERS; c++) {
            firstWithCharacter[c] = search(0, size(), 0, c);
        }
    }

    int size() {
        return ranks.length;
    }

    int rank(int index) {
        return ranks[index];
    }

    WordList list(int index) {
        return lists[index];
    }

    int length(int index) {
        return starts[index + 1] - starts[index];
    }

    String word(int index) {
        return new String(text, starts[index], length(index));
    }

    /**
     * The first word in [from, to) whose character at {@code depth} is {@code character} or a later
     * one. All words in the range start with the same {@code depth} characters.
     */
    int firstFrom(int from, int to, int depth, int character) {
        if (depth == 0 && character <= FIRST_CHARACTERS) {
            return Math.max(from, Math.min(to, firstWithCharacter[character]));
        }
        return search(from, to, depth, character);
    }

    private int search(int from, int to, int depth, int character) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (length(middle) <= depth || text[starts[middle] + depth] < character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
