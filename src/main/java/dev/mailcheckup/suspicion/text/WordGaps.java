package dev.mailcheckup.suspicion.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where words begin in letters that were spelled out with their gaps lost, as HTML loses them: the
 * split that needs the fewest words and unknown letters, by the words of one language's tables.
 */
final class WordGaps {

    /** Fewer letters may well be one word. */
    static final int FEWEST_LETTERS = 18;

    /** Beyond this a text says nothing new. */
    private static final int MOST_LETTERS = 3_000;

    private static final int LONGEST_WORD = 16;
    private static final int WORD_COST = 3;
    private static final int LETTER_COST = 2;

    /** For each language its words; true for a beginning that takes any ending. */
    private static final List<Map<String, Boolean>> WORDS = load();

    private WordGaps() {}

    /** The numbers of the letters before which a gap belongs. */
    static BitSet in(String letters) {
        String start = letters.substring(0, Math.min(letters.length(), MOST_LETTERS));
        int best = Integer.MAX_VALUE;
        BitSet gaps = new BitSet();
        for (Map<String, Boolean> words : WORDS) {
            int[] cost = new int[start.length() + 1];
            int[] from = new int[start.length() + 1];
            split(start, words, cost, from);
            if (cost[start.length()] < best) {
                best = cost[start.length()];
                gaps = gaps(start, words, from);
            }
        }
        return gaps;
    }

    private static void split(String letters, Map<String, Boolean> words, int[] cost, int[] from) {
        for (int end = 1; end <= letters.length(); end++) {
            cost[end] = cost[end - 1] + LETTER_COST;
            from[end] = end - 1;
            for (int start = Math.max(0, end - LONGEST_WORD); start < end - 1; start++) {
                if (cost[start] + WORD_COST < cost[end]
                        && words.containsKey(letters.substring(start, end))) {
                    cost[end] = cost[start] + WORD_COST;
                    from[end] = start;
                }
            }
        }
    }

    private static BitSet gaps(String letters, Map<String, Boolean> words, int[] from) {
        BitSet gaps = new BitSet();
        for (int end = letters.length(); end > 0; end = from[end]) {
            if (end - from[end] > 1) {
                gaps.set(from[end]);
                if (!words.getOrDefault(letters.substring(from[end], end), false)) {
                    gaps.set(end);
                }
            }
        }
        return gaps;
    }

    private static List<Map<String, Boolean>> load() {
        List<Map<String, Boolean>> all = new ArrayList<>();
        for (String language : PhraseTable.LANGUAGES) {
            Map<String, Boolean> words = new HashMap<>();
            for (String folder : List.of("phrases/", "threats/")) {
                for (String line : Tables.lines("/suspicion/" + folder + language + ".txt")) {
                    collect(line, words);
                }
            }
            all.add(words);
        }
        return all;
    }

    private static void collect(String line, Map<String, Boolean> words) {
        int said = Math.max(line.indexOf(':'), line.indexOf('='));
        if (said < 0 || line.startsWith("#")) {
            return;
        }
        StringBuilder word = new StringBuilder();
        for (char c : (line.substring(said + 1) + " ").toCharArray()) {
            if (Character.isLetter(c)) {
                word.append(c);
            } else {
                if (word.length() > 1) {
                    String folded = FoldedText.of(word.toString()).folded().strip();
                    words.merge(folded, c == '*', Boolean::logicalOr);
                }
                word.setLength(0);
            }
        }
    }
}
