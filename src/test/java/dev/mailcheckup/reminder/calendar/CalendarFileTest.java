package dev.mailcheckup.reminder.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import dev.mailcheckup.reminder.Occasion;
import dev.mailcheckup.reminder.Reminder;
import dev.mailcheckup.words.Languages;
import dev.mailcheckup.words.Words;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-11-30T22:30:05.123Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final List<LocalDate> ENDS =
            List.of(LocalDate.of(2027, 10, 12), LocalDate.of(2020, 1, 14));
    private static final String LINK =
            "https://mail-checkup.an-organisation-with-a-long-name.example/a/folder/";

    static Stream<Locale> languages() {
        return Languages.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void anotherLibraryReadsTheSameBack(Locale language) {
        List<Reminder> reminders = all();
        ICalendar calendar = Biweekly.parse(file(language)).first();
        assertThat(calendar.getVersion().getVersion()).isEqualTo("2.0");
        assertThat(calendar.getEvents()).hasSameSizeAs(reminders);
        for (int i = 0; i < reminders.size(); i++) {
            check(calendar.getEvents().get(i), reminders.get(i), Words.in(language));
        }
        assertThat(calendar.getEvents().stream().map(event -> event.getUid().getValue()).distinct())
                .hasSameSizeAs(reminders);
    }

    private static void check(VEvent event, Reminder reminder, Words words) {
        String title = words.get(reminder.titleKey());
        assertThat(event.getSummary().getValue()).isEqualTo(title);
        assertThat(event.getDescription().getValue()).isEqualTo(LINK);
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false))
                .isEqualTo(reminder.day().toString().replace("-", ""));
        assertThat(event.getDateTimeStamp().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-11-30T22:30:05Z"));
        assertThat(event.getTransparency().isTransparent()).isTrue();
        if (reminder.everyMonths() == 0) {
            assertThat(event.getRecurrenceRule()).isNull();
        } else {
            Recurrence rule = event.getRecurrenceRule().getValue();
            assertThat(rule.getFrequency()).isEqualTo(Frequency.MONTHLY);
            assertThat(rule.getInterval()).isIn(reminder.everyMonths(), null);
        }
        VAlarm alarm = event.getAlarms().getFirst();
        assertThat(alarm.getAction().isDisplay()).isTrue();
        assertThat(alarm.getDescription().getValue()).isEqualTo(title);
        assertThat(alarm.getTrigger().getDuration()).hasToString("PT9H");
    }

    /** RFC 5545, section 3.1, line by line. */
    @ParameterizedTest
    @MethodSource("languages")
    void eachLineIsAsTheStandardSays(Locale language) {
        String file = file(language);
        assertThat(file).endsWith("END:VCALENDAR\r\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n");
        String[] lines = file.split("\r\n");
        for (String line : lines) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isBetween(1, 75);
            assertThat(line).doesNotContain("\uFFFD");
            assertThat(line).matches("[A-Z-]+(;[A-Z-]+=[A-Z0-9-]+)*:.*| .*");
        }
        assertThat(Arrays.stream(lines).filter(line -> line.startsWith(" "))).isNotEmpty();
        assertThat(Arrays.stream(lines).filter(line -> line.startsWith("DTSTAMP")))
                .containsOnly("DTSTAMP:20261130T223005Z");
        List<String> open = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("BEGIN:")) {
                open.add(line.substring(6));
            } else if (line.startsWith("END:")) {
                assertThat(open.removeLast()).isEqualTo(line.substring(4));
            }
        }
        assertThat(open).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aLongTitleIsNeverCutWithinACharacter(Locale language) {
        String text = "SUMMARY:" + "邮箱é😀".repeat(60) + language;
        String folded = FoldedLines.fold(text);
        for (String line : folded.split("\r\n")) {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets.length).isLessThanOrEqualTo(75);
            assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
        }
        assertThat(folded.replace("\r\n ", "")).isEqualTo(text + "\r\n");
    }

    /** Whoever looks over a shoulder at the calendar learns nothing about the mailbox. */
    @ParameterizedTest
    @MethodSource("languages")
    void whatIsLeftToDoShowsInNoTitle(Locale language) {
        Words words = Words.in(language);
        assertThat(
                        all().stream()
                                .filter(reminder -> reminder.everyMonths() == 0)
                                .map(reminder -> words.get(reminder.titleKey())))
                .hasSize(4)
                .containsOnly(words.get("reminder.title.check"));
    }

    private static List<Reminder> all() {
        return Stream.of(Occasion.values())
                .flatMap(occasion -> occasion.days(6, ENDS, TODAY).stream())
                .toList();
    }

    private static String file(Locale language) {
        return CalendarFile.write(all(), Words.in(language), LINK, NOW, UUID::randomUUID);
    }
}
