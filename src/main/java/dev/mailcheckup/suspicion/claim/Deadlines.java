package dev.mailcheckup.suspicion.claim;

import dev.mailcheckup.suspicion.text.Cue;
import dev.mailcheckup.suspicion.text.Reading;
import dev.mailcheckup.suspicion.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the time that a mail gives: a number of hours or days beside words such as "within". */
final class Deadlines {

    private static final int NEAR = 60;
    private static final Duration SHORTEST = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofDays(31);

    /** Number words as folded; a language that is missing still has its digits. */
    private static final Map<String, Integer> NUMBER_WORDS =
            Map.ofEntries(
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("nine", 9),
                    Map.entry("ten", 10),
                    Map.entry("twelve", 12),
                    Map.entry("fifteen", 15),
                    Map.entry("twenty", 20),
                    Map.entry("thirty", 30),
                    Map.entry("forty", 40),
                    Map.entry("fifty", 50),
                    Map.entry("sixty", 60),
                    Map.entry("seventy", 70),
                    Map.entry("eighty", 80),
                    Map.entry("ninety", 90),
                    Map.entry("zwei", 2),
                    Map.entry("drei", 3),
                    Map.entry("vier", 4),
                    Map.entry("deux", 2),
                    Map.entry("trois", 3),
                    Map.entry("dos", 2),
                    Map.entry("tres", 3),
                    Map.entry("dois", 2),
                    Map.entry("due", 2),
                    Map.entry("tre", 3),
                    Map.entry("twee", 2),
                    Map.entry("drie", 3),
                    Map.entry("一", 1),
                    Map.entry("两", 2),
                    Map.entry("二", 2),
                    Map.entry("三", 3),
                    Map.entry("四", 4),
                    Map.entry("五", 5),
                    Map.entry("六", 6),
                    Map.entry("七", 7),
                    Map.entry("八", 8),
                    Map.entry("九", 9));

    private static final char HAN_TEN = '十';

    private static final Set<String> TENS =
            Set.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private Deadlines() {}

    /** A time span with where it stands. */
    record Found(Duration time, Span span) {}

    static Optional<Found> in(Reading reading) {
        List<Found> found = new ArrayList<>();
        collect(reading, Cue.MINUTES, Duration.ofMinutes(1), found);
        collect(reading, Cue.HOURS, Duration.ofHours(1), found);
        collect(reading, Cue.DAYS, Duration.ofDays(1), found);
        return found.stream().min(Comparator.comparingInt(each -> each.span().start()));
    }

    private static void collect(Reading reading, Cue cue, Duration unit, List<Found> found) {
        for (Span span : reading.spans(cue)) {
            String folded = reading.text().folded();
            Span number = withTens(folded, number(folded, span));
            long count = value(folded.substring(number.start(), number.end()));
            if (count <= 0) {
                continue;
            }
            Duration time = unit.multipliedBy(count);
            Span whole = new Span(number.start(), span.end());
            if (time.compareTo(SHORTEST) >= 0
                    && time.compareTo(LONGEST) <= 0
                    && isNearCue(reading, whole)) {
                found.add(new Found(time, whole));
            }
        }
    }

    private static boolean isNearCue(Reading reading, Span whole) {
        return reading.spans(Cue.DEADLINE_CUE).stream()
                .anyMatch(cue ->
                        cue.end() >= whole.start() - NEAR && cue.start() <= whole.end() + NEAR / 2);
    }

    /** The word before the unit, or the digits at its start as in "48h". */
    private static Span number(String folded, Span unit) {
        int at = unit.start();
        while (at < unit.end() && folded.charAt(at) == ' ') {
            at++;
        }
        int digits = at;
        while (digits < unit.end() && Character.isDigit(folded.charAt(digits))) {
            digits++;
        }
        if (digits > at) {
            return new Span(at, digits);
        }
        int end = at;
        while (end > 0 && folded.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < 3 && isHanNumeral(folded.charAt(start - 1))) {
            start--;
        }
        if (start < end) {
            return new Span(start, end);
        }
        while (start > 0 && end - start < 8 && isOfWord(folded.charAt(start - 1))) {
            start--;
        }
        return new Span(start, end);
    }

    /** Takes in the tens before a word for one to nine, as in "forty eight". */
    private static Span withTens(String folded, Span number) {
        long units = value(folded.substring(number.start(), number.end()));
        int end = number.start() - 1;
        if (units < 1 || units > 9 || end < 1 || folded.charAt(end) != ' ') {
            return number;
        }
        int start = folded.lastIndexOf(' ', end - 1) + 1;
        boolean tens = TENS.contains(folded.substring(start, end));
        return tens ? new Span(start, number.end()) : number;
    }

    private static boolean isHanNumeral(char c) {
        return c == HAN_TEN || (c >= 0x2E80 && NUMBER_WORDS.containsKey(String.valueOf(c)));
    }

    private static boolean isOfWord(char c) {
        return c != ' ' && (c < 0x2E80 || Character.isDigit(c));
    }

    private static long value(String word) {
        if (!word.isEmpty()
                && word.length() <= 4
                && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Long.parseLong(word);
        }
        int space = word.indexOf(' ');
        if (space > 0) {
            return value(word.substring(0, space)) + value(word.substring(space + 1));
        }
        int ten = word.indexOf(HAN_TEN);
        if (ten >= 0) {
            long tens = ten == 0 ? 1 : value(word.substring(0, ten));
            return tens * 10 + value(word.substring(ten + 1));
        }
        return NUMBER_WORDS.getOrDefault(word, 0);
    }
}
