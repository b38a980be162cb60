package dev.mailcheckup.password;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.matchers.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Says what each part of a password is. zxcvbn4j often joins short known parts into one that "only
 * trying finds", because that costs fewer guesses; a reader wants to know that "2024!" is a year
 * and an ending, so such parts are looked at again.
 */
final class Parts {

    private static final int LONGEST_ENDING = 3;

    /** Shorter words turn up in random text by chance. */
    private static final int SHORTEST_KNOWN = 4;

    /** "2024" is a year to a reader, though it also is a run on the number pad. */
    private static final List<Pattern> MOST_TELLING_FIRST =
            List.of(
                    Pattern.Regex,
                    Pattern.Date,
                    Pattern.Dictionary,
                    Pattern.Repeat,
                    Pattern.Sequence,
                    Pattern.Spatial,
                    Pattern.Bruteforce);

    private static final Comparator<Match> LONGEST_FIRST =
            Comparator.<Match>comparingInt(match -> -match.tokenLength())
                    .thenComparingInt(match -> MOST_TELLING_FIRST.indexOf(match.pattern));

    private final String password;
    private final List<Match> found;
    private final List<Part> parts = new ArrayList<>();

    private Parts(String password, List<Match> found) {
        this.password = password;
        this.found =
                found.stream()
                        .filter(match -> match.tokenLength() >= SHORTEST_KNOWN)
                        .sorted(LONGEST_FIRST)
                        .toList();
    }

    /**
     * @param found all matches in the password, also those that the cheapest sequence leaves out
     */
    static List<Part> of(String password, List<Match> found, List<Match> cheapest) {
        Parts parts = new Parts(password, found);
        for (Match match : cheapest) {
            if (match.pattern == Pattern.Bruteforce) {
                parts.addUnpredictable(match.i, match.j + 1);
            } else {
                parts.add(parts.mostTelling(match));
            }
        }
        return List.copyOf(parts.parts);
    }

    private Match mostTelling(Match chosen) {
        if (chosen.pattern != Pattern.Spatial) {
            return chosen;
        }
        return found.stream()
                .filter(match -> match.i == chosen.i && match.j == chosen.j)
                .findFirst()
                .orElse(chosen);
    }

    private void addUnpredictable(int from, int to) {
        for (Match match : found) {
            if (match.i >= from && match.j < to) {
                addUnpredictable(from, match.i);
                add(match);
                addUnpredictable(match.j + 1, to);
                return;
            }
        }
        if (from < to) {
            boolean ending = to == password.length() && to - from <= LONGEST_ENDING && afterKnown();
            PartKind kind =
                    ending && noLetters(from, to) ? PartKind.ENDING : PartKind.UNPREDICTABLE;
            parts.add(new Part(from, to, kind, List.of()));
        }
    }

    private boolean afterKnown() {
        return !parts.isEmpty() && parts.getLast().kind() != PartKind.UNPREDICTABLE;
    }

    private void add(Match match) {
        parts.add(new Part(match.i, match.j + 1, kind(match), twists(match)));
    }

    private static PartKind kind(Match match) {
        return switch (match.pattern) {
            case Dictionary -> WordList.named(match.dictionaryName).kind();
            case Spatial -> PartKind.KEYBOARD;
            case Repeat -> PartKind.REPEAT;
            case Sequence -> PartKind.SEQUENCE;
            case Regex -> PartKind.YEAR;
            case Date -> PartKind.DATE;
            case Bruteforce -> PartKind.UNPREDICTABLE;
        };
    }

    private List<Part.Twist> twists(Match match) {
        List<Part.Twist> twists = new ArrayList<>();
        if (match.l33t) {
            twists.add(Part.Twist.SIGNS_FOR_LETTERS);
        }
        if (match.reversed) {
            twists.add(Part.Twist.BACKWARDS);
        }
        if (match.pattern == Pattern.Dictionary && hasBigLetter(match.i, match.j + 1)) {
            twists.add(Part.Twist.CAPITALS);
        }
        return List.copyOf(twists);
    }

    private boolean hasBigLetter(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isUpperCase(password.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean noLetters(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetter(password.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
