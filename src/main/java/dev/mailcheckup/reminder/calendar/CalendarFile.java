package dev.mailcheckup.reminder.calendar;

import dev.mailcheckup.reminder.Reminder;
import dev.mailcheckup.words.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/**
 * Writes a calendar (RFC 5545): whole days that leave the reader free, each with an alarm at nine.
 * The only detail is the address of the start page.
 */
public final class CalendarFile {

    private static final Duration NINE = Duration.ofHours(9);

    private CalendarFile() {}

    /**
     * @param link to the start page
     * @param names gives a new one for each entry
     */
    public static String write(
            List<Reminder> reminders, Words words, String link, Instant now, Supplier<UUID> names) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Mail Checkup//Mail Checkup//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        for (Reminder reminder : reminders) {
            calendar.add(event(reminder, words.get(reminder.titleKey()), link, now, names.get()));
        }
        StringWriter text = new StringWriter();
        try {
            // Its own folding counts characters; the limit is in octets.
            new CalendarOutputter(true, Integer.MAX_VALUE).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FoldedLines.fold(text.toString());
    }

    private static VEvent event(
            Reminder reminder, String title, String link, Instant now, UUID name) {
        VEvent event = new VEvent(new PropertyList());
        event.add(new Uid(name.toString()));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(reminder.day()));
        event.add(new Summary(title));
        event.add(new Description(link));
        event.add(ImmutableTransp.TRANSPARENT);
        if (reminder.everyMonths() > 0) {
            event.add(
                    new RRule<>(
                            new Recur.Builder<>()
                                    .frequency(Frequency.MONTHLY)
                                    .interval(reminder.everyMonths())
                                    .build()));
        }
        VAlarm alarm = new VAlarm();
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(title));
        alarm.add(new Trigger(NINE));
        event.add(alarm);
        return event;
    }
}
