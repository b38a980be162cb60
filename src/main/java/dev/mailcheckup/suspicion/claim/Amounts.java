package dev.mailcheckup.suspicion.claim;

import dev.mailcheckup.suspicion.text.FoldedText;
import dev.mailcheckup.suspicion.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds sums of money: a number beside the sign or name of a currency or coin. */
public final class Amounts {

    /** Sums told of one mail. */
    private static final int MOST = 20;

    private static final int LONGEST_NAME = 14;

    /** Words that may stand between the number and the currency. */
    private static final Set<String> FILLERS =
            Set.of(
                    "us",
                    "american",
                    "americanos",
                    "de",
                    "d",
                    "di",
                    "of",
                    "a",
                    "个",
                    "個",
                    "枚",
                    "块",
                    "塊",
                    "개");

    /** Letters that, written before the dollar sign, make another currency of it. */
    private static final int LONGEST_PREFIX = 2;

    private final String text;
    private final SumText sums;
    private final String original;
    private final boolean japanese;
    private final List<Sum> found = new ArrayList<>();

    private Amounts(String original) {
        this.original = original;
        sums = SumText.of(original);
        text = sums.text();
        japanese = original.chars().anyMatch(c -> c >= 0x3041 && c <= 0x30FF);
    }

    /** The sums in the order of the text. */
    public static List<Amount> in(String text) {
        return in(FoldedText.of(text), true).stream().map(Sum::amount).toList();
    }

    /**
     * The sums with their places, in the order of the text.
     *
     * @param inWords whether numbers written in words are read too; that takes longer
     */
    static List<Sum> in(FoldedText text, boolean inWords) {
        Amounts amounts = new Amounts(text.original());
        amounts.inDigits();
        List<Sum> all = new ArrayList<>(amounts.found);
        for (Sum sum : inWords ? SumsInWords.in(text) : List.<Sum>of()) {
            boolean known =
                    amounts.found.stream()
                            .anyMatch(each ->
                                    each.place().start() < sum.place().end()
                                            && sum.place().start() < each.place().end());
            if (!known) {
                all.add(sum);
            }
        }
        return all.stream()
                .sorted(Comparator.comparingInt(sum -> sum.place().start()))
                .limit(MOST)
                .toList();
    }

    private void inDigits() {
        int at = 0;
        while (at < text.length() && found.size() < MOST) {
            if (!sums.startsNumber(at) || (at > 0 && isPartOfWord(text.charAt(at - 1)))) {
                at++;
                continue;
            }
            int end = sums.numberEnd(at);
            number(at, end);
            at = end;
        }
    }

    private void number(int start, int end) {
        String word = wordAfter(end);
        boolean multiplied = multiplies(word);
        int numberEnd = multiplied ? wordEnd(end) : end;
        int name = withoutFiller(numberEnd);
        String after = nameAfter(name);
        String before = nameBefore(start);
        String currency = Currencies.code(after);
        if (currency.isEmpty()) {
            currency = before.isEmpty() ? "" : Currencies.code(before);
        }
        if (currency.isEmpty()) {
            currency = currencyOfRange(end);
        }
        if (currency.isEmpty()) {
            return;
        }
        boolean leading = !before.isEmpty() && !Currencies.code(before).isEmpty();
        boolean trailing = !Currencies.code(after).isEmpty();
        BigDecimal value = new BigDecimal(sums.number(start, end, Currencies.isCoin(currency)));
        String told =
                multiplied
                        ? times(value, word).stripTrailingZeros().toPlainString()
                        : value.toPlainString();
        int from = leading ? placeBefore(start, before) : start;
        int to = trailing ? skipBlank(name) + after.length() : numberEnd;
        if (currency.equals("CNY") && japanese) {
            currency = "JPY";
        }
        add(currency, told, sums.origins()[from], sums.originOfEnd(to));
    }

    private void add(String currency, String value, int from, int to) {
        String quote = original.substring(from, to).strip();
        found.add(new Sum(new Amount(currency, value, quote), new Span(from, to)));
    }

    private static BigDecimal times(BigDecimal value, String word) {
        return word.equals("k")
                ? value.multiply(BigDecimal.valueOf(1_000))
                : Numerals.times(value, word);
    }

    private static boolean multiplies(String word) {
        return word.equals("k") || Numerals.multiplies(word);
    }

    /** The first number of "500-700 USD" has the currency of the second. */
    private String currencyOfRange(int end) {
        int at = skipBlank(end);
        if (at >= text.length() || text.charAt(at) != '-') {
            return "";
        }
        int second = skipBlank(at + 1);
        return second < text.length() && sums.startsNumber(second)
                ? Currencies.code(nameAfter(withoutFiller(sums.numberEnd(second))))
                : "";
    }

    /** Where the name of the currency starts: "2000 US dollars", "600 de euro". */
    private int withoutFiller(int end) {
        String word = wordAfter(end);
        if (!FILLERS.contains(word)) {
            return end;
        }
        int after = wordEnd(end);
        return Currencies.code(nameAfter(after)).isEmpty() ? end : after;
    }

    private static boolean isPartOfWord(char c) {
        return (c >= '0' && c <= '9') || (Character.isLetter(c) && c < 0x2E80) || c == '.';
    }

    private int skipBlank(int at) {
        boolean blank = at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\n');
        return blank ? at + 1 : at;
    }

    /** The folded word after a place; of scripts without spaces the numerals, or one sign. */
    private String wordAfter(int end) {
        int at = skipBlank(end);
        return at < wordEnd(end) ? FoldedText.word(text.substring(at, wordEnd(end))) : "";
    }

    private int wordEnd(int end) {
        int at = skipBlank(end);
        int to = at;
        while (to < text.length()
                && to - at < LONGEST_NAME
                && Character.isLetter(text.charAt(to))
                && (text.charAt(to) < 0x2E80
                        ? text.charAt(at) < 0x2E80
                        : to == at || isNumeral(to))) {
            to++;
        }
        return to;
    }

    private boolean isNumeral(int at) {
        return Numerals.multiplies(text.substring(at, at + 1));
    }

    private String nameAfter(int end) {
        int at = skipBlank(end);
        int to = at;
        while (to < text.length()
                && to - at < LONGEST_NAME
                && !(text.charAt(to) >= 0x2E80 && text.charAt(at) < 0x2E80)
                && (Character.isLetter(text.charAt(to))
                        || (to - at <= LONGEST_PREFIX && Currencies.isSign(text.charAt(to))))) {
            to++;
        }
        String name = text.substring(Math.min(at, to), to);
        while (name.length() > 1
                && (name.charAt(0) >= 0x2E80 || Currencies.isSign(name.charAt(0)))
                && Currencies.code(name).isEmpty()) {
            name = name.substring(0, name.length() - 1);
        }
        return name;
    }

    private int placeBefore(int start, String name) {
        return text.lastIndexOf(name, start - 1);
    }

    private String nameBefore(int start) {
        int to = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
        boolean sign = to > 0 && Currencies.isSign(text.charAt(to - 1));
        int at = sign ? to - 1 : to;
        while (at > 0 && to - at < LONGEST_NAME && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        String name = text.substring(at, to);
        boolean known = !sign || !Currencies.code(name.toLowerCase(Locale.ROOT)).isEmpty();
        return known ? name : text.substring(to - 1, to);
    }
}
