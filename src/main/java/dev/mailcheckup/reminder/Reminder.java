package dev.mailcheckup.reminder;

import java.time.LocalDate;

/**
 * One entry of a calendar.
 *
 * @param everyMonths 0 for a single day
 */
public record Reminder(Occasion occasion, LocalDate day, int everyMonths) {

    /**
     * The key of its title. What is left to do shows in no calendar, which others may see: those
     * entries have the same title whatever they are about.
     */
    public String titleKey() {
        return switch (occasion) {
            case TODAY, WEEK, MONTH, SUPPORT_END -> "reminder.title.check";
            case UPDATES, COPIES, PASSWORD, AGAIN -> "reminder.title." + occasion.code();
        };
    }
}
