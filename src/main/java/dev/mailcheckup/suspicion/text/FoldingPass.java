package dev.mailcheckup.suspicion.text;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** One run over a text that folds it; lives as long as the run. */
final class FoldingPass {

    private static final int MANY_BRACKETS = 6;
    private static final int LONGEST_BRACKETED = 12;

    private final String text;
    private final FoldedLetters letters;
    private final Tally tally = new Tally();

    /** Places in spelled-out text that lost the gap between two words. */
    private final BitSet gaps = new BitSet();

    FoldingPass(String text) {
        this.text = text;
        this.letters = new FoldedLetters(text.length());
    }

    FoldedText run() {
        int brackets = bracketedWords();
        boolean skipBrackets = brackets >= MANY_BRACKETS && brackets * 40 > words();
        boolean allSpelled = SpelledOut.isHabit(text);
        int spelledUntil = 0;
        int spelled = 0;
        letters.space(0);
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int after = i + Character.charCount(codePoint);
            int spelledEnd = i < spelledUntil ? -1 : SpelledOut.end(text, i, allSpelled);
            if (spelledEnd > 0) {
                spelledUntil = spelledEnd;
                spelled++;
                markGaps(i, spelledEnd);
            }
            if (gaps.get(i)) {
                letters.space(i);
            }
            if (skipBrackets && codePoint == '(' && bracketEnd(i) > 0) {
                after = bracketEnd(i);
                letters.space(i);
            } else if (i >= spelledUntil || Character.isLetter(codePoint)) {
                letter(codePoint, i);
            }
            i = after;
        }
        letters.space(text.length());
        tally.wordEnded();
        return new FoldedText(
                text,
                letters.text(),
                letters.origins(),
                new Disguise(
                        tally.mixed(), tally.invisible(), skipBrackets ? brackets : 0, spelled));
    }

    /** A spelled-out run too long for one word is several whose gaps were lost. */
    private void markGaps(int from, int end) {
        if (end - from < 2 * WordGaps.FEWEST_LETTERS) {
            return;
        }
        StringBuilder run = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (int at = from; at < end; at++) {
            if (Character.isLetter(text.charAt(at))) {
                String folded = Folding.of(text.charAt(at));
                run.append(folded.length() == 1 ? folded : " ");
                places.add(at);
            }
        }
        WordGaps.in(run.toString()).stream()
                .filter(letter -> letter < places.size())
                .forEach(letter -> gaps.set(places.get(letter)));
    }

    private void letter(int codePoint, int at) {
        char stand = standIn(codePoint, at);
        String folded = stand == 0 ? Folding.of(codePoint) : String.valueOf(stand);
        if (folded.isEmpty()) {
            tally.invisibleAt(inWord(at));
        } else if (folded.equals(" ")) {
            tally.wordEnded();
            letters.space(at);
        } else {
            tally.letter(codePoint, folded);
            letters.add(folded, at, Folding.isUnspaced(codePoint));
        }
    }

    /** Digits and signs that stand for a letter inside a word, and a capital I for an l. */
    private char standIn(int codePoint, int at) {
        if (codePoint >= 0x80 || !inWord(at)) {
            return 0;
        }
        return switch (codePoint) {
            case '0' -> 'o';
            case '1', '!' -> 'i';
            case '3' -> 'e';
            case '@', '4' -> 'a';
            case '$', '5' -> 's';
            case 'I' -> Character.isLowerCase(text.charAt(at - 1)) ? 'l' : (char) 0;
            default -> 0;
        };
    }

    private boolean inWord(int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private int bracketedWords() {
        int count = 0;
        for (int at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
            count += bracketEnd(at) > 0 ? 1 : 0;
        }
        return count;
    }

    private int words() {
        return (int) text.chars().filter(c -> c == ' ').count();
    }

    /** Where a bracket around one lower-case word ends, or -1. */
    private int bracketEnd(int open) {
        int limit = Math.min(text.length(), open + LONGEST_BRACKETED + 2);
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ')') {
                return i - open > 4 ? i + 1 : -1;
            }
            if (c < 'a' || c > 'z') {
                return -1;
            }
        }
        return -1;
    }

    /** Counts disguised words while the text goes by. */
    private static final class Tally {
        private final int[] counts = new int[2];
        private final boolean[] seen = new boolean[2];

        void letter(int codePoint, String folded) {
            boolean ascii = codePoint < 0x80;
            boolean imitates = !ascii && folded.charAt(0) < 0x80 && isImitation(codePoint);
            seen[0] |= ascii && Character.isLetter(codePoint);
            seen[1] |= imitates;
        }

        private static boolean isImitation(int codePoint) {
            return codePoint >= 0x1D400 && codePoint <= 0x1D7FF
                    || UScript.getScript(codePoint) != UScript.LATIN
                            && Character.isLetter(codePoint)
                            && codePoint > 0x2AF;
        }

        void invisibleAt(boolean inWord) {
            counts[1] += inWord ? 1 : 0;
        }

        void wordEnded() {
            counts[0] += seen[0] && seen[1] ? 1 : 0;
            seen[0] = false;
            seen[1] = false;
        }

        int mixed() {
            return counts[0];
        }

        int invisible() {
            return counts[1];
        }
    }
}
