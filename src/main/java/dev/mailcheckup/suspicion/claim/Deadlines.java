package dev.mailcheckup.suspicion.claim;

import dev.mailcheckup.suspicion.text.Cue;
import dev.mailcheckup.suspicion.text.Reading;
import dev.mailcheckup.suspicion.text.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the time that a mail gives: a number of hours or days beside words such as "within". What
 * is "two days ago" has passed and is no deadline.
 */
final class Deadlines {

    private static final int NEAR = 60;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_WORD = 30;
    private static final Duration SHORTEST = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofDays(31);

    private final Reading reading;
    private final String folded;

    private Deadlines(Reading reading) {
        this.reading = reading;
        folded = reading.text().folded();
    }

    /** A time span with where it stands. */
    record Found(Duration time, Span span) {}

    static Optional<Found> in(Reading reading) {
        Deadlines deadlines = new Deadlines(reading);
        List<Found> found = new ArrayList<>();
        deadlines.collect(Cue.MINUTES, Duration.ofMinutes(1), found);
        deadlines.collect(Cue.HOURS, Duration.ofHours(1), found);
        deadlines.collect(Cue.DAYS, Duration.ofDays(1), found);
        return found.stream().min(Comparator.comparingInt(each -> each.span().start()));
    }

    private void collect(Cue cue, Duration unit, List<Found> found) {
        for (Span span : reading.spans(cue)) {
            Span number = number(span);
            long minutes = minutes(number, unit);
            Duration time = Duration.ofMinutes(minutes);
            Span whole = new Span(Math.min(number.start(), span.start()), span.end());
            if (time.compareTo(SHORTEST) >= 0
                    && time.compareTo(LONGEST) <= 0
                    && isNearCue(whole)
                    && !isPast(whole)) {
                found.add(new Found(time, whole));
            }
        }
    }

    private boolean isNearCue(Span whole) {
        return reading.spans(Cue.DEADLINE_CUE).stream()
                .anyMatch(cue ->
                        cue.end() >= whole.start() - NEAR && cue.start() <= whole.end() + NEAR / 2);
    }

    private boolean isPast(Span whole) {
        int space = folded.indexOf(' ', Math.max(0, whole.end() - 1));
        int end = space < 0 || space > whole.end() + LONGEST_WORD ? whole.end() : space;
        return reading.spans(Cue.PAST).stream()
                .anyMatch(past -> past.end() >= whole.start() && past.start() <= end);
    }

    /** The number in or before the unit, from its first word to its last. */
    private Span number(Span unit) {
        int at = skipSpaces(unit.start());
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
        int eastern = end;
        while (eastern > 0 && isEastern(eastern - 1)) {
            eastern--;
        }
        if (eastern < end) {
            return new Span(eastern, end);
        }
        int latin = end;
        while (latin > 0 && Character.isDigit(folded.charAt(latin - 1))) {
            latin--;
        }
        if (latin < end && latin > 0 && folded.charAt(latin - 1) >= 0x2E80) {
            return new Span(latin, end);
        }
        int start = firstWord(end);
        return start < end ? new Span(start, end) : new Span(at, unit.end());
    }

    /** Goes back over the words of a number and what joins them. */
    private int firstWord(int end) {
        int first = end;
        int to = end;
        for (int words = 0; words < MOST_WORDS && to > 0; words++) {
            int from = folded.lastIndexOf(' ', to - 1) + 1;
            if (to - from > LONGEST_WORD) {
                break;
            }
            String word = folded.substring(from, to);
            boolean digits = !word.isEmpty() && word.chars().allMatch(Character::isDigit);
            boolean spelledOut = digits && word.length() == 1 && isSpelledOut();
            if (digits && !spelledOut) {
                return first == end || first > to + 1 ? from : first;
            }
            if (spelledOut || Numerals.isNumber(word)) {
                first = from;
            } else if (!Numerals.isJoiner(word)) {
                break;
            }
            to = from - 1;
        }
        return first;
    }

    private boolean isSpelledOut() {
        return reading.text().disguise().spelledOut() > 0;
    }

    private boolean isEastern(int at) {
        char c = folded.charAt(at);
        return c >= 0x2E80 && Numerals.isNumber(String.valueOf(c));
    }

    private int skipSpaces(int start) {
        int at = start;
        while (at < folded.length() && folded.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** How long so many units are; zero where the words are no number. */
    private long minutes(Span number, Duration unit) {
        List<String> words = words(number);
        String digits = String.join("", words.stream().filter(Deadlines::isDigits).toList());
        BigDecimal count =
                digits.isEmpty()
                        ? Numerals.value(words)
                        : digits.length() > 4 ? BigDecimal.ZERO : new BigDecimal(digits);
        return count.multiply(BigDecimal.valueOf(unit.toMinutes())).longValue();
    }

    private List<String> words(Span number) {
        return List.of(folded.substring(number.start(), number.end()).strip().split(" ", -1));
    }

    private static boolean isDigits(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
