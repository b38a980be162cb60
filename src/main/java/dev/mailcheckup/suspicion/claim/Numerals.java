package dev.mailcheckup.suspicion.claim;

import dev.mailcheckup.suspicion.text.FoldedText;
import dev.mailcheckup.suspicion.text.Tables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads numbers that are written in words or in the numerals of East Asia. */
final class Numerals {

    /**
     * @param value what is added or, where {@code times}, what the number before is multiplied by
     */
    private record Part(BigDecimal value, boolean times) {}

    private static final int LONGEST_WORD = 40;
    private static final int SHORTEST_COMPOUND = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Words that may stand inside a number, as in "five hundred and twenty". */
    private static final Set<String> JOINERS =
            Set.of("and", "und", "y", "e", "et", "en", "si", "a", "an", "i", "de", "of");

    private static final Map<String, Part> PARTS = load();

    private Numerals() {}

    /** Whether a folded word may stand inside a number without being one. */
    static boolean isJoiner(String word) {
        return JOINERS.contains(word);
    }

    /** Whether a folded word is a number or one put together of several. */
    static boolean isNumber(String word) {
        return !parts(word).isEmpty();
    }

    /** Whether a folded word multiplies, such as thousand. */
    static boolean multiplies(String word) {
        List<Part> parts = parts(word);
        return !parts.isEmpty() && parts.stream().allMatch(Part::times);
    }

    /** The number that folded words make together, joiners left out; zero where they make none. */
    static BigDecimal value(List<String> words) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String pair = i + 1 < words.size() ? words.get(i) + words.get(i + 1) : "";
            if (PARTS.containsKey(pair)) {
                parts.add(PARTS.get(pair));
                i++;
            } else {
                parts.addAll(parts(words.get(i)));
            }
        }
        return sum(parts);
    }

    /** The number in digits times what the words after it say, as in "10 thousand". */
    static BigDecimal times(BigDecimal number, String word) {
        BigDecimal product = number;
        for (Part part : parts(word)) {
            product = product.multiply(part.value());
        }
        return product;
    }

    private static BigDecimal sum(List<Part> parts) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = BigDecimal.ZERO;
        BigDecimal unit = BigDecimal.ZERO;
        for (Part part : parts) {
            if (!part.times()) {
                unit = unit.add(part.value());
            } else if (part.value().compareTo(HUNDRED) <= 0) {
                group = group.add(orOne(unit).multiply(part.value()));
                unit = BigDecimal.ZERO;
            } else {
                BigDecimal before = group.add(unit);
                total =
                        total.compareTo(part.value()) < 0
                                ? orOne(total.add(before)).multiply(part.value())
                                : total.add(orOne(before).multiply(part.value()));
                group = BigDecimal.ZERO;
                unit = BigDecimal.ZERO;
            }
        }
        return total.add(group).add(unit);
    }

    private static BigDecimal orOne(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ONE : number;
    }

    private static List<Part> parts(String word) {
        Part whole = PARTS.get(word);
        if (whole != null) {
            return List.of(whole);
        }
        boolean compound = word.length() >= SHORTEST_COMPOUND || isEastern(word);
        return compound && word.length() <= LONGEST_WORD ? split(word) : List.of();
    }

    private static boolean isEastern(String word) {
        return !word.isEmpty() && word.charAt(0) >= 0x2E80;
    }

    /** Splits "achtundvierzig" or "四十八" from its end; empty where something is left over. */
    private static List<Part> split(String word) {
        boolean[] dead = new boolean[word.length() + 1];
        List<Part> found = new ArrayList<>();
        if (!split(word, 0, dead, found)) {
            return List.of();
        }
        Collections.reverse(found);
        return found;
    }

    private static boolean split(String word, int at, boolean[] dead, List<Part> found) {
        if (at == word.length()) {
            return true;
        }
        for (int end = word.length(); end > at && !dead[at]; end--) {
            String piece = word.substring(at, end);
            Part part = PARTS.get(piece);
            boolean joins = at > 0 && end < word.length() && isJoinerInside(piece);
            if ((part != null || joins) && split(word, end, dead, found)) {
                if (part != null) {
                    found.add(part);
                }
                return true;
            }
        }
        dead[at] = true;
        return false;
    }

    private static boolean isJoinerInside(String piece) {
        return piece.equals("und") || piece.equals("en");
    }

    private static Map<String, Part> load() {
        Map<String, Part> parts = new HashMap<>();
        for (String line : Tables.lines("/suspicion/numbers.txt")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] words = line.split(" ", -1);
            BigDecimal value = new BigDecimal(words[0].substring(1));
            Part part = new Part(value, words[0].charAt(0) == 'x');
            for (int i = 1; i < words.length; i++) {
                parts.putIfAbsent(FoldedText.word(words[i]), part);
            }
        }
        return Map.copyOf(parts);
    }
}
