package dev.mailcheckup.suspicion.journey;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads date-time (RFC 5322, sections 3.3 and 4.3) and the forms that are seen beside it: fractions
 * of a second, two-digit years, zone names, Go's {@code m=+} ending, ISO 8601.
 */
public final class ReceivedDates {

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int LONGEST = 100;
    private static final List<String> DAYS =
            List.of("Mon,", "Tue,", "Wed,", "Thu,", "Fri,", "Sat,", "Sun,");

    /** Zone names of RFC 5322, section 4.3, in hours; others count as unknown, which is +0000. */
    private static final Map<String, Integer> ZONES =
            Map.ofEntries(
                    Map.entry("edt", -4),
                    Map.entry("est", -5),
                    Map.entry("cdt", -5),
                    Map.entry("cst", -6),
                    Map.entry("mdt", -6),
                    Map.entry("mst", -7),
                    Map.entry("pdt", -7),
                    Map.entry("pst", -8),
                    Map.entry("cet", 1),
                    Map.entry("cest", 2),
                    Map.entry("met", 1),
                    Map.entry("mest", 2),
                    Map.entry("bst", 1),
                    Map.entry("jst", 9),
                    Map.entry("msk", 3));

    private ReceivedDates() {}

    /** The instant, or null where there is none to read. */
    public static @Nullable Instant parse(String text) {
        String plain = withoutComment(text.strip().toLowerCase(Locale.ROOT));
        if (plain.length() > LONGEST) {
            return null;
        }
        String[] words = plain.replace(',', ' ').strip().split("\\s+", -1);
        try {
            return words.length > 0 && words[0].length() >= 8 && words[0].indexOf('-') == 4
                    ? iso(words)
                    : fields(words);
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    /** Where the date of a field begins that has no semicolon before it, or the field's end. */
    static int start(String body) {
        int at = body.length();
        for (String day : DAYS) {
            int found = body.lastIndexOf(day);
            at = found >= 0 ? Math.min(at, found) : at;
        }
        return at < body.length() ? at : isoStart(body);
    }

    /** Four digits, a hyphen and two digits, as Go prints a time. */
    private static int isoStart(String body) {
        for (int i = body.indexOf('-'); i > 0; i = body.indexOf('-', i + 1)) {
            boolean date =
                    i >= 5
                            && i + 6 < body.length()
                            && Character.isWhitespace(body.charAt(i - 5))
                            && isNumber(body.substring(i - 4, i))
                            && isNumber(body.substring(i + 1, i + 3))
                            && body.charAt(i + 3) == '-';
            if (date) {
                return i - 4;
            }
        }
        return body.length();
    }

    private static String withoutComment(String text) {
        int open = text.indexOf('(');
        return open < 0 ? text : text.substring(0, open);
    }

    private static @Nullable Instant fields(String[] words) {
        int day = 0;
        int month = 0;
        int year = 0;
        String time = "";
        ZoneOffset zone = ZoneOffset.UTC;
        for (String word : words) {
            int named = word.length() >= 3 ? MONTHS.indexOf(word.substring(0, 3)) : -1;
            if (word.indexOf(':') > 0 && time.isEmpty()) {
                time = word;
            } else if (named >= 0 && named % 3 == 0 && month == 0 && !isNumber(word)) {
                month = named / 3 + 1;
            } else if (!time.isEmpty() && (word.startsWith("+") || word.startsWith("-"))) {
                zone = offset(word);
            } else if (isNumber(word) && word.length() <= 2 && day == 0) {
                day = Integer.parseInt(word);
            } else if (isNumber(word) && year == 0 && word.length() <= 4) {
                year = fullYear(Integer.parseInt(word), word.length());
            } else if (ZONES.containsKey(word)) {
                zone = ZoneOffset.ofHours(ZONES.getOrDefault(word, 0));
            }
        }
        return time.isEmpty() || month == 0 || year == 0
                ? null
                : at(year, month, day, time).toInstant(zone);
    }

    private static Instant iso(String[] words) {
        String joined = words[0].replace('t', ' ') + (words.length > 1 ? " " + words[1] : "");
        String[] parts = joined.split(" ", -1);
        String[] date = parts[0].split("-", -1);
        String time = parts.length > 1 ? parts[1] : "0:0";
        ZoneOffset zone = words.length > 2 ? offset(words[2]) : ZoneOffset.UTC;
        int sign = Math.max(time.indexOf('+'), time.indexOf('-'));
        if (sign > 0) {
            zone = offset(time.substring(sign));
            time = time.substring(0, sign);
        }
        return at(
                        Integer.parseInt(date[0]),
                        Integer.parseInt(date[1]),
                        Integer.parseInt(date[2]),
                        time.replace("z", ""))
                .toInstant(zone);
    }

    private static LocalDateTime at(int year, int month, int day, String time) {
        String[] parts = time.split(":", -1);
        int second = parts.length > 2 ? Integer.parseInt(parts[2].split("\\.", -1)[0]) : 0;
        return LocalDateTime.of(
                year,
                month,
                day,
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                Math.min(59, second));
    }

    private static ZoneOffset offset(String word) {
        String digits = word.substring(1).replace(":", "");
        if (digits.length() != 4 || !isNumber(digits)) {
            return ZoneOffset.UTC;
        }
        int minutes =
                Integer.parseInt(digits.substring(0, 2)) * 60
                        + Integer.parseInt(digits.substring(2));
        boolean inRange = minutes <= 18 * 60;
        return inRange
                ? ZoneOffset.ofTotalSeconds((word.startsWith("-") ? -60 : 60) * minutes)
                : ZoneOffset.UTC;
    }

    private static int fullYear(int year, int digits) {
        return digits > 3 ? year : year + (year < 50 && digits == 2 ? 2000 : 1900);
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
