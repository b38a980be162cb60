package dev.mailcheckup.password;

import com.nulabinc.zxcvbn.Context;
import com.nulabinc.zxcvbn.MatchSequence;
import com.nulabinc.zxcvbn.Scoring;
import com.nulabinc.zxcvbn.matchers.DateMatcher;
import com.nulabinc.zxcvbn.matchers.Match;
import com.nulabinc.zxcvbn.matchers.MatchFactory;
import com.nulabinc.zxcvbn.matchers.RegexMatcher;
import com.nulabinc.zxcvbn.matchers.SpatialMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Counts the guesses that a password withstands, as zxcvbn4j does: its keyboard, year and date
 * matchers, its guess formulas and its search for the cheapest way through. The dictionary, run and
 * repeat searches are our own, with the same result and much less work.
 */
final class Meter {

    private static final Comparator<Match> BY_PLACE =
            Comparator.<Match>comparingInt(match -> match.i).thenComparingInt(match -> match.j);

    private static final int FEWEST_DIGITS_OF_A_DATE = 4;

    private final DictionarySearch words;
    private final DictionarySearch wordsOfAll;
    private final Context keyboards;

    Meter(Lexicon lexicon, List<String> ownWords) {
        words = new DictionarySearch(lexicon, ownWords);
        wordsOfAll = ownWords.isEmpty() ? words : new DictionarySearch(lexicon, List.of());
        keyboards = lexicon.keyboards();
    }

    /**
     * @param found all that was found in the password
     * @param cheapest the sequence of parts with the fewest guesses
     * @param common whether the password as a whole is on the list of common ones, also with signs
     *     for letters or backwards
     */
    record Measure(List<Match> found, MatchSequence cheapest, boolean common) {}

    Measure measure(String password) {
        List<Match> found = find(password, words);
        boolean common = found.stream().anyMatch(match -> isCommon(match, password.length()));
        return new Measure(found, cheapest(password, found), common);
    }

    private static boolean isCommon(Match match, int length) {
        return match.tokenLength() == length
                && WordList.PASSWORDS.zxcvbnName().equals(match.dictionaryName);
    }

    private MatchSequence cheapest(String password, List<Match> found) {
        return new Scoring(keyboards).calculateMostGuessableMatchSequence(password, found);
    }

    private List<Match> find(String password, DictionarySearch dictionary) {
        List<Match> matches = new ArrayList<>(dictionary.search(password));
        matches.addAll(new SpatialMatcher(keyboards).execute(password));
        addRepeats(password, matches);
        matches.addAll(RunSearch.search(password));
        if (mayHoldDate(password)) {
            matches.addAll(new RegexMatcher(keyboards).execute(password));
            matches.addAll(new DateMatcher(keyboards).execute(password));
        }
        matches.sort(BY_PLACE);
        return matches;
    }

    /** Years and dates have four digits or more; their patterns are the slowest. */
    private static boolean mayHoldDate(String password) {
        int digits = 0;
        for (int i = 0; i < password.length(); i++) {
            char character = password.charAt(i);
            digits += character >= '0' && character <= '9' ? 1 : 0;
        }
        return digits >= FEWEST_DIGITS_OF_A_DATE;
    }

    /** What is repeated is measured by itself; zxcvbn4j does not look for own words there. */
    private void addRepeats(String password, List<Match> matches) {
        int from = 0;
        RepeatSearch.Repeat found = RepeatSearch.next(password, from);
        while (found != null) {
            MatchSequence base = cheapest(found.base(), find(found.base(), wordsOfAll));
            matches.add(
                    MatchFactory.createRepeatMatch(
                            found.start(),
                            found.end() - 1,
                            password.substring(found.start(), found.end()),
                            found.base(),
                            base.getGuesses(),
                            base.getSequence(),
                            (found.end() - found.start()) / found.base().length()));
            from = found.end();
            found = RepeatSearch.next(password, from);
        }
    }
}
