package dev.mailcheckup.suspicion.claim;

import dev.mailcheckup.suspicion.text.FoldedText;
import dev.mailcheckup.suspicion.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds sums whose number is written in words ("five hundred dollars", "五千元") or spelled out digit
 * by digit.
 */
final class SumsInWords {

    private static final int MOST = 20;
    private static final int MOST_WORDS = 8;
    private static final int LONGEST_NAME = 14;

    /** Between a number and its currency they part two thoughts. */
    private static final String BREAKS = ".:;!?\"„“”«»()";

    /** "One dollar" is a turn of speech. */
    private static final BigDecimal SMALLEST = BigDecimal.TEN;

    private static final Set<String> FILLERS = Set.of("us", "american", "de", "di", "of", "a");

    private final String folded;
    private final FoldedText text;
    private final List<Sum> found = new ArrayList<>();

    private SumsInWords(FoldedText text) {
        this.text = text;
        folded = text.folded();
    }

    static List<Sum> in(FoldedText text) {
        SumsInWords sums = new SumsInWords(text);
        sums.spaced();
        sums.unspaced();
        return sums.found;
    }

    /** Goes by words: a number word followed by the name of a currency. */
    private void spaced() {
        List<Span> number = new ArrayList<>();
        for (int start = 1; start < folded.length() && found.size() < MOST; ) {
            int space = folded.indexOf(' ', start);
            int end = space < 0 ? folded.length() : space;
            String word = folded.substring(start, end);
            if (isNumber(word)) {
                number.add(new Span(start, end));
            } else if (!number.isEmpty()) {
                boolean inside = Numerals.isJoiner(word) || FILLERS.contains(word);
                if (!inside) {
                    told(number, Currencies.code(cut(word)), end);
                    number.clear();
                }
            }
            if (number.size() > MOST_WORDS) {
                number.clear();
            }
            start = end + 1;
        }
    }

    private boolean isNumber(String word) {
        boolean digit = word.length() == 1 && Character.isDigit(word.charAt(0));
        return (digit && text.disguise().spelledOut() > 0) || Numerals.isNumber(word);
    }

    private static String cut(String word) {
        return word.substring(0, Math.min(LONGEST_NAME, word.length()));
    }

    private void told(List<Span> number, String currency, int end) {
        if (currency.isEmpty()) {
            return;
        }
        List<String> words =
                number.stream().map(span -> folded.substring(span.start(), span.end())).toList();
        boolean digits = words.stream().allMatch(word -> Character.isDigit(word.charAt(0)));
        BigDecimal value = digits ? new BigDecimal(String.join("", words)) : Numerals.value(words);
        add(value, currency, number.getFirst().start(), end);
    }

    /** Goes by signs: numerals of East Asia directly before the name of a currency. */
    private void unspaced() {
        for (int start = 0; start < folded.length() && found.size() < MOST; start++) {
            int end = start;
            while (end < folded.length() && end - start < MOST_WORDS && isNumeral(end)) {
                end++;
            }
            if (end > start && !isInsideHangul(start)) {
                int name = end + (end < folded.length() && isCounter(end) ? 1 : 0);
                String currency = longestName(name);
                if (!currency.isEmpty()) {
                    String number = folded.substring(start, end);
                    add(
                            Numerals.value(List.of(number)),
                            Currencies.code(currency),
                            start,
                            name + currency.length());
                }
                start = end;
            }
        }
    }

    private boolean isNumeral(int at) {
        char c = folded.charAt(at);
        return c >= 0x2E80 && Numerals.isNumber(String.valueOf(c));
    }

    /** A syllable such as 사 means four only where a word begins. */
    private boolean isInsideHangul(int start) {
        return start > 0 && folded.charAt(start - 1) >= 0xAC00 && folded.charAt(start - 1) < 0xD7A4;
    }

    private boolean isCounter(int at) {
        return "个枚개 ".indexOf(folded.charAt(at)) >= 0;
    }

    private String longestName(int start) {
        int to = Math.min(folded.length(), start + LONGEST_NAME);
        for (int end = to; end > start; end--) {
            String name = folded.substring(start, end);
            if (name.charAt(0) >= 0x2E80 && !Currencies.code(name).isEmpty()) {
                return name;
            }
        }
        return "";
    }

    private void add(BigDecimal value, String currency, int from, int to) {
        if (value.signum() <= 0
                || (value.compareTo(SMALLEST) < 0 && !Currencies.isCoin(currency))) {
            return;
        }
        int last = text.origins()[to - 1];
        int start = text.origins()[from];
        int end = Math.min(text.original().length(), last + 1);
        String quote = text.original().substring(start, end).strip();
        if (quote.chars().anyMatch(c -> BREAKS.indexOf(c) >= 0)) {
            return;
        }
        found.add(
                new Sum(
                        new Amount(currency, value.stripTrailingZeros().toPlainString(), quote),
                        new Span(start, end)));
    }
}
