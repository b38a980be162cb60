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
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("twelve", 12),
                    Map.entry("twenty", 20),
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
                    Map.entry("七", 7));

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
            Span number = number(reading.text().folded(), span);
            long count = value(reading.text().folded().substring(number.start(), number.end()));
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
        while (start > 0 && end - start < 8 && folded.charAt(start - 1) != ' ') {
            start--;
            if (!Character.isDigit(folded.charAt(start)) && folded.charAt(start) >= 0x2E80) {
                boolean numeral = NUMBER_WORDS.containsKey(folded.substring(start, start + 1));
                start = numeral && start == end - 1 ? start : start + 1;
                break;
            }
        }
        return new Span(start, end);
    }

    private static long value(String word) {
        if (!word.isEmpty()
                && word.length() <= 4
                && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Long.parseLong(word);
        }
        return NUMBER_WORDS.getOrDefault(word, 0);
    }
}
