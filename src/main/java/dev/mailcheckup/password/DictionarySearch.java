package dev.mailcheckup.password;

import com.nulabinc.zxcvbn.Context;
import com.nulabinc.zxcvbn.WipeableString;
import com.nulabinc.zxcvbn.matchers.Match;
import com.nulabinc.zxcvbn.matchers.MatchFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the words of a lexicon in a password: as they are, backwards, and with signs for letters.
 * The matches and their order are those of zxcvbn4j's three dictionary matchers, which look up each
 * start and end again for each list and each reading of the signs; here one walk serves all.
 */
final class DictionarySearch {

    /** A word found at [start, end) under the reading {@code table} of the signs. */
    private record Hit(int start, int end, SortedWords from, int word, int table) {
        WordList list() {
            return from.list(word);
        }
    }

    private static final Comparator<Hit> ORDER =
            Comparator.comparingInt(Hit::start)
                    .thenComparingInt(Hit::end)
                    .thenComparingInt(Hit::table)
                    .thenComparing(Hit::list);

    private final List<SortedWords> sources;
    private final Context context;

    DictionarySearch(Lexicon lexicon, List<String> ownWords) {
        sources =
                ownWords.isEmpty()
                        ? List.of(lexicon.words())
                        : List.of(lexicon.words(), sorted(ownWords));
        context = lexicon.keyboards();
    }

    private static SortedWords sorted(List<String> ownWords) {
        Map<String, Integer> ranks = new HashMap<>();
        for (int i = 0; i < ownWords.size(); i++) {
            if (!ownWords.get(i).isEmpty()) {
                ranks.put(ownWords.get(i).toLowerCase(Locale.ROOT), i + 1);
            }
        }
        List<SortedWords.Entry> entries = new ArrayList<>();
        ranks.forEach((word, rank) ->
                entries.add(new SortedWords.Entry(word, rank, WordList.USER_INPUTS)));
        return new SortedWords(entries);
    }

    List<Match> search(String password) {
        List<Match> matches = new ArrayList<>();
        for (Hit hit : hits(WipeableString.lowerCase(password).charArray())) {
            matches.add(
                    MatchFactory.createDictionaryMatch(
                            hit.start(),
                            hit.end() - 1,
                            password.substring(hit.start(), hit.end()),
                            hit.from().word(hit.word()),
                            hit.from().rank(hit.word()),
                            hit.list().zxcvbnName()));
        }
        addReversed(password, matches);
        addSubstituted(password, matches);
        return matches;
    }

    private void addReversed(String password, List<Match> matches) {
        int length = password.length();
        char[] reversed = WipeableString.lowerCase(WipeableString.reversed(password)).charArray();
        for (Hit hit : hits(reversed)) {
            int start = length - hit.end();
            int end = length - hit.start();
            matches.add(
                    MatchFactory.createReversedDictionaryMatch(
                            start,
                            end - 1,
                            password.substring(start, end),
                            hit.from().word(hit.word()),
                            hit.from().rank(hit.word()),
                            hit.list().zxcvbnName()));
        }
    }

    private List<Hit> hits(char[] lower) {
        char[][] onlyReading = {lower};
        return walkAll(onlyReading, lower, false);
    }

    private void addSubstituted(String password, List<Match> matches) {
        List<Map<Character, Character>> tables = Substitutions.of(password, context);
        if (tables.isEmpty()) {
            return;
        }
        char[] lower = WipeableString.lowerCase(password).charArray();
        char[][] readings = new char[tables.size()][];
        for (int t = 0; t < readings.length; t++) {
            readings[t] = lower.clone();
            for (int i = 0; i < lower.length; i++) {
                Character letter = tables.get(t).get(password.charAt(i));
                if (letter != null) {
                    readings[t][i] = letter;
                }
            }
        }
        for (Hit hit : walkAll(readings, lower, true)) {
            String token = password.substring(hit.start(), hit.end());
            Map<Character, Character> used = new HashMap<>();
            tables.get(hit.table())
                    .forEach((sign, letter) -> {
                        if (token.indexOf(sign) >= 0) {
                            used.put(sign, letter);
                        }
                    });
            matches.add(
                    MatchFactory.createDictionaryL33tMatch(
                            hit.start(),
                            hit.end() - 1,
                            token,
                            hit.from().word(hit.word()),
                            hit.from().rank(hit.word()),
                            hit.list().zxcvbnName(),
                            false,
                            used,
                            ""));
        }
    }

    private List<Hit> walkAll(char[][] readings, char[] plain, boolean substituted) {
        List<Hit> hits = new ArrayList<>();
        int[] all = new int[readings.length];
        Arrays.setAll(all, t -> t);
        for (SortedWords source : sources) {
            Walk walk = new Walk(source, readings, plain, substituted, hits);
            for (int start = 0; start < plain.length; start++) {
                walk.from(start, start, 0, source.size(), all, false);
            }
        }
        hits.sort(ORDER);
        return hits;
    }

    /** Follows all readings of a password through one sorted source at once. */
    private record Walk(
            SortedWords source,
            char[][] readings,
            char[] plain,
            boolean onlySubstituted,
            List<Hit> hits) {

        /** {@code alive} are the readings that agree with the range [low, high) so far. */
        void from(int start, int at, int low, int high, int[] alive, boolean changed) {
            if (at == plain.length) {
                return;
            }
            int[] rest = alive;
            while (rest.length > 0) {
                char character = readings[rest[0]][at];
                int[] same = with(rest, at, character, true);
                rest = same.length == rest.length ? new int[0] : with(rest, at, character, false);
                int first = source.firstFrom(low, high, at - start, character);
                int last = source.firstFrom(first, high, at - start, character + 1);
                if (first < last) {
                    boolean nowChanged = changed || character != plain[at];
                    collect(start, at + 1, first, last, same[0], nowChanged);
                    from(start, at + 1, first, last, same, nowChanged);
                }
            }
        }

        private int[] with(int[] alive, int at, char character, boolean equal) {
            if (alive.length == 1 && equal) {
                return alive;
            }
            int[] kept = new int[alive.length];
            int count = 0;
            for (int table : alive) {
                if ((readings[table][at] == character) == equal) {
                    kept[count++] = table;
                }
            }
            return Arrays.copyOf(kept, count);
        }

        private void collect(int start, int end, int first, int last, int table, boolean changed) {
            if (onlySubstituted && (!changed || end - start < 2)) {
                return;
            }
            for (int i = first; i < last && source.length(i) == end - start; i++) {
                hits.add(new Hit(start, end, source, i, table));
            }
        }
    }
}
