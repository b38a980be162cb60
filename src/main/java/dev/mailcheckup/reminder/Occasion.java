package dev.mailcheckup.reminder;

import dev.mailcheckup.checklist.Plan;
import dev.mailcheckup.finding.Severity;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a reader can be reminded of; words under {@code reminder.<code>}. */
public enum Occasion {
    TODAY,
    WEEK,
    MONTH,
    UPDATES,
    COPIES,
    PASSWORD,
    SUPPORT_END,
    AGAIN;

    private static final double DAYS_OF_A_MONTH = 365.25 / 12;
    private static final int MONTHS_BETWEEN_COPIES = 3;
    private static final int MONTHS_BETWEEN_RUNS = 6;

    /** So long before a system gets its last update there is time to look for a new one. */
    private static final int DAYS_BEFORE_END = 60;

    /** Some months end here; a day after it would leave them out. */
    private static final int LAST_SAFE_DAY = 28;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What there is to be reminded of with this plan.
     *
     * @param passwordRule how often the reader's organisation asks for a new password
     */
    public static List<Occasion> offered(
            Plan plan,
            Optional<Period> passwordRule,
            List<LocalDate> supportEnds,
            LocalDate today) {
        List<Occasion> offered = new ArrayList<>(List.of(values()));
        offered.removeIf(occasion ->
                switch (occasion) {
                    case TODAY -> plan.items(Severity.URGENT).isEmpty();
                    case WEEK -> plan.items(Severity.IMPORTANT).isEmpty();
                    case MONTH -> plan.items(Severity.WORTH).isEmpty();
                    case SUPPORT_END -> occasion.days(1, supportEnds, today).isEmpty();
                    case PASSWORD -> passwordRule.filter(Period::isZero).isPresent();
                    case UPDATES, COPIES, AGAIN -> false;
                });
        return offered;
    }

    /** A rule in days becomes the nearest number of months. */
    public static int months(Period rule) {
        return Math.max(
                1,
                Math.toIntExact(
                        rule.toTotalMonths() + Math.round(rule.getDays() / DAYS_OF_A_MONTH)));
    }

    /**
     * The days to put down.
     *
     * @param passwordMonths between two changes of the password
     * @param supportEnds when the reader's systems get their last update
     */
    public List<Reminder> days(int passwordMonths, List<LocalDate> supportEnds, LocalDate today) {
        return switch (this) {
            case TODAY -> List.of(once(today.plusDays(1)));
            case WEEK -> List.of(once(today.plusDays(7)));
            case MONTH -> List.of(once(today.plusDays(30)));
            case UPDATES -> List.of(every(1, today));
            case COPIES -> List.of(every(MONTHS_BETWEEN_COPIES, today));
            case PASSWORD -> List.of(every(passwordMonths, today));
            case SUPPORT_END ->
                    supportEnds.stream()
                            .map(end -> end.minusDays(DAYS_BEFORE_END))
                            .filter(day -> day.isAfter(today))
                            .distinct()
                            .map(this::once)
                            .toList();
            case AGAIN -> List.of(every(MONTHS_BETWEEN_RUNS, today));
        };
    }

    private Reminder once(LocalDate day) {
        return new Reminder(this, day, 0);
    }

    private Reminder every(int months, LocalDate today) {
        LocalDate first = today.plusMonths(months);
        return new Reminder(
                this, first.withDayOfMonth(Math.min(first.getDayOfMonth(), LAST_SAFE_DAY)), months);
    }
}
