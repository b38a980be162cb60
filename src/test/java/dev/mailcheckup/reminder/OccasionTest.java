package dev.mailcheckup.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.checklist.Plan;
import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.wizard.Paths;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccasionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource({
        "TODAY, 2026-12-01, 0",
        "WEEK, 2026-12-07, 0",
        "MONTH, 2026-12-30, 0",
        "UPDATES, 2026-12-28, 1",
        "COPIES, 2027-02-28, 3",
        "PASSWORD, 2027-05-28, 6",
        "SUPPORT_END, 2027-08-13, 0",
        "AGAIN, 2027-05-28, 6"
    })
    void eachOccasionHasItsDay(Occasion occasion, LocalDate day, int months) {
        assertThat(occasion.days(6, List.of(LocalDate.of(2027, 10, 12)), TODAY))
                .containsExactly(new Reminder(occasion, day, months));
    }

    @Test
    void anEndThatIsNearOrPastNeedsNoDate() {
        List<LocalDate> ends = List.of(TODAY.plusDays(60), TODAY.minusYears(6));
        assertThat(Occasion.SUPPORT_END.days(12, ends, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"P3M, 3", "P1Y, 12", "P90D, 3", "P365D, 12", "P5D, 1"})
    void aRuleOfWorkBecomesMonths(Period rule, int months) {
        assertThat(Occasion.months(rule)).isEqualTo(months);
    }

    @Test
    void onlyWhatThePlanHoldsIsOffered() {
        Plan nothing = Plan.of(Paths.walk(Answers.NONE, Paths.Habit.SKIP, _ -> {}));
        assertThat(Occasion.offered(nothing, Optional.empty(), List.of(), TODAY))
                .containsExactly(
                        Occasion.UPDATES, Occasion.COPIES, Occasion.PASSWORD, Occasion.AGAIN);
        Plan much = Plan.of(Paths.walk(Answers.NONE, Paths.Habit.NOT_SURE, _ -> {}));
        assertThat(
                        Occasion.offered(
                                much,
                                Optional.of(Period.ofMonths(3)),
                                List.of(TODAY.plusYears(1)),
                                TODAY))
                .contains(Occasion.WEEK, Occasion.MONTH, Occasion.PASSWORD, Occasion.SUPPORT_END);
        assertThat(Occasion.offered(nothing, Optional.of(Period.ZERO), List.of(), TODAY))
                .doesNotContain(Occasion.PASSWORD);
    }
}
