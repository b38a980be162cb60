package dev.mailcheckup.signature;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** Numbers in a line: phones, dates, and those that name one person. */
final class Numbers {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9(][0-9 ()/.\u2013-]{4,}[0-9]");
    private static final Pattern YEAR_LAST =
            Pattern.compile("\\b([0-9]{1,2})[./-] ?([0-9]{1,2})[./-] ?([0-9]{4})\\b");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})[./\u5e74-] ?([0-9]{1,2})[./\u6708-] ?([0-9]{1,2})");
    private static final Pattern CHINESE_ID = Pattern.compile("\\b[1-9][0-9]{16}[0-9Xx]\\b");
    private static final Pattern CHINESE_MOBILE =
            Pattern.compile("\\b1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}\\b");
    private static final Pattern US_ID = Pattern.compile("\\b[0-9]{3}-[0-9]{2}-[0-9]{4}\\b");
    private static final Pattern IBAN =
            Pattern.compile("\\b[A-Z]{2}[0-9]{2}(?: ?[0-9A-Z]{4}){2,7}(?: ?[0-9A-Z]{1,3})?\\b");
    private static final int SHORTEST_PHONE = 6;
    private static final int LONGEST_PHONE = 15;
    private static final int YOUNGEST = 12;
    private static final int OLDEST = 100;

    private Numbers() {}

    static int digits(String line) {
        return (int) line.chars().filter(c -> c >= '0' && c <= '9').count();
    }

    static boolean hasPhone(String line) {
        Matcher matcher = PHONE.matcher(line);
        while (matcher.find()) {
            int digits = digits(matcher.group());
            if (digits >= SHORTEST_PHONE && digits <= LONGEST_PHONE && !isDate(matcher.group())) {
                return !hasPersonalNumber(line);
            }
        }
        return false;
    }

    /** A number of a mobile phone in China, which its form tells. */
    static boolean hasChineseMobile(String line) {
        return CHINESE_MOBILE.matcher(line).find();
    }

    private static boolean isDate(String text) {
        return YEAR_LAST.matcher(text).find() || YEAR_FIRST.matcher(text).find();
    }

    /** A whole date on which a person who writes mails can have been born. */
    static boolean hasBirthDate(String line, LocalDate today) {
        Matcher last = YEAR_LAST.matcher(line);
        Matcher first = YEAR_FIRST.matcher(line);
        return last.find() && isBirth(last.group(3), last.group(2), last.group(1), today)
                || first.find() && isBirth(first.group(1), first.group(2), first.group(3), today);
    }

    /** Of day and month either may stand first. */
    private static boolean isBirth(String year, String month, String day, LocalDate today) {
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), m > 12 ? d : m, m > 12 ? m : d);
            return date.isBefore(today.minusYears(YOUNGEST))
                    && date.isAfter(today.minusYears(OLDEST));
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    /** A number that stands for one person or one account. */
    static boolean hasPersonalNumber(String line) {
        Matcher chinese = CHINESE_ID.matcher(line);
        Matcher account = IBAN.matcher(line);
        return chinese.find() && isChineseId(chinese.group())
                || US_ID.matcher(line).find()
                || account.find() && isAccount(account.group());
    }

    /** The last sign checks the others (GB 11643, ISO 7064 MOD 11-2). */
    private static boolean isChineseId(String id) {
        int sum = 0;
        for (char sign : id.toUpperCase(Locale.ROOT).toCharArray()) {
            sum = (2 * sum + (sign == 'X' ? 10 : sign - '0')) % 11;
        }
        return sum == 1;
    }

    /** ISO 13616: the two digits after the country check the rest. */
    private static boolean isAccount(String text) {
        String account = text.replace(" ", "");
        int rest = 0;
        for (char sign : (account.substring(4) + account.substring(0, 4)).toCharArray()) {
            int value = Character.digit(sign, 36);
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest == 1;
    }
}
