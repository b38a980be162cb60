package dev.mailcheckup.password;

import com.nulabinc.zxcvbn.Context;
import com.nulabinc.zxcvbn.matchers.L33tMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which letters the signs of a password may stand for ("4" or "@" for "a"). Each table is one
 * reading of the whole password; the tables and their order are those of zxcvbn4j.
 */
final class Substitutions {

    private Substitutions() {}

    /** One sign that stands for one letter. */
    private record Pair(char sign, char letter) {}

    /** All readings; none where the password has no such sign. */
    static List<Map<Character, Character>> of(CharSequence password, Context context) {
        Map<Character, List<Character>> relevant =
                new L33tMatcher(context, Map.of()).relevantL33tSubTable(password);
        if (relevant.isEmpty()) {
            return List.of();
        }
        Set<List<Pair>> readings = new LinkedHashSet<>();
        readings.add(List.of());
        for (Map.Entry<Character, List<Character>> row : relevant.entrySet()) {
            readings = withLetter(readings, row.getKey(), row.getValue());
        }
        List<Map<Character, Character>> tables = new ArrayList<>();
        for (List<Pair> reading : readings) {
            Map<Character, Character> table = new HashMap<>();
            reading.forEach(pair -> table.put(pair.sign(), pair.letter()));
            tables.add(table);
        }
        return tables;
    }

    private static Set<List<Pair>> withLetter(
            Set<List<Pair>> readings, char letter, List<Character> signs) {
        Set<List<Pair>> extended = new LinkedHashSet<>();
        for (char sign : signs) {
            for (List<Pair> reading : readings) {
                List<Pair> other = new ArrayList<>(reading);
                // A sign that already stands for another letter gives two readings.
                if (other.removeIf(pair -> pair.sign() == sign)) {
                    extended.add(reading);
                }
                other.add(new Pair(sign, letter));
                extended.add(other);
            }
        }
        return extended;
    }
}
