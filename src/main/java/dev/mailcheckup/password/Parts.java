package dev.mailcheckup.password;

import com.nulabinc.zxcvbn.matchers.Match;
import java.util.ArrayList;
import java.util.List;

/** Says what each match of zxcvbn4j is. */
final class Parts {

    private static final int LONGEST_ENDING = 3;

    private Parts() {}

    static List<Part> of(List<Match> sequence) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < sequence.size(); i++) {
            Match match = sequence.get(i);
            boolean ending =
                    i > 0 && i == sequence.size() - 1 && isEnding(match, sequence.get(i - 1));
            parts.add(
                    new Part(
                            match.i,
                            match.j + 1,
                            ending ? PartKind.ENDING : kind(match),
                            twists(match)));
        }
        return List.copyOf(parts);
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

    private static boolean isEnding(Match last, Match before) {
        if (last.tokenLength() > LONGEST_ENDING || !kind(before).isWord()) {
            return false;
        }
        for (int i = 0; i < last.tokenLength(); i++) {
            if (Character.isLetter(last.token.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Part.Twist> twists(Match match) {
        List<Part.Twist> twists = new ArrayList<>();
        if (match.l33t) {
            twists.add(Part.Twist.SIGNS_FOR_LETTERS);
        }
        if (match.reversed) {
            twists.add(Part.Twist.BACKWARDS);
        }
        if (kind(match).isWord() && hasBigLetter(match.token)) {
            twists.add(Part.Twist.CAPITALS);
        }
        return List.copyOf(twists);
    }

    private static boolean hasBigLetter(CharSequence token) {
        for (int i = 0; i < token.length(); i++) {
            if (Character.isUpperCase(token.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
