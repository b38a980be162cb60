package dev.mailcheckup.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.CheckCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.wizard.CheckUp;
import dev.mailcheckup.wizard.Outcome;
import dev.mailcheckup.wizard.Password;
import dev.mailcheckup.wizard.Paths;
import dev.mailcheckup.wizard.Result;
import dev.mailcheckup.wizard.Source;
import dev.mailcheckup.wizard.Tag;
import dev.mailcheckup.words.Languages;
import dev.mailcheckup.words.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void everyFindingOfTheCheckUpHasATask() {
        for (CheckCode code : CheckCode.values()) {
            if (code.code().startsWith("check-")) {
                assertThat(Task.values()).as(code.code()).anyMatch(task -> task.answers(code));
            }
        }
    }

    @Test
    void findingsThatAskForTheSameAreOneItemWithTheHighestSeverity() {
        Plan plan =
                Plan.of(
                        Answers.NONE
                                .with("q1-2", "gave")
                                .with("q2-1", "friend")
                                .with("q4-2", "not-sure"));
        ChecklistItem item = plan.first().orElseThrow();
        assertThat(item.task()).isEqualTo(Task.CHANGE_PASSWORD);
        assertThat(item.severity()).isEqualTo(Severity.URGENT);
        assertThat(item.reasons())
                .containsExactly(
                        CheckCode.CHECK_SECRET_GIVEN_AWAY,
                        CheckCode.CHECK_SIGNED_IN_ON_FOREIGN_COMPUTER,
                        CheckCode.CHECK_PASSWORD_USED_ELSEWHERE);
    }

    @Test
    void rescueComesFirstThenSeverityThenCheckedThenFewerMinutes() {
        Plan plan =
                Plan.of(
                        Answers.NONE
                                .with("q10-1", "no")
                                .with("q1-1", "open")
                                .with("q1-2", "gave")
                                .with("q4-1", Password.CHECKED_RULES)
                                .with("q8-2", "no")
                                .with("q4-4", "no"));
        assertThat(plan.items().stream().map(ChecklistItem::task))
                .containsExactly(
                        Task.CHANGE_PASSWORD,
                        Task.ASK_SENDER,
                        Task.LENGTHEN_PASSWORD,
                        Task.TURN_ON_TWO_STEP,
                        Task.COPY_DATA,
                        Task.NAME_SOMEONE);
    }

    @Test
    void theCountsAddUpOnEveryPath() {
        for (Answers setUp : Paths.setUps()) {
            for (Paths.Habit habit : Paths.Habit.values()) {
                Plan plan = Plan.of(Paths.walk(setUp, habit, _ -> {}));
                long lines = plan.items().size() + plan.unknown().size() + plan.fine().size();
                assertThat(Arrays.stream(Source.values()).mapToLong(plan::from).sum())
                        .isEqualTo(lines);
                assertThat(plan.unknown().stream().map(Result::source))
                        .allMatch(Source.NOT_KNOWN::equals);
            }
        }
    }

    @Test
    void nothingAnsweredIsNothingFine() {
        Plan plan = Plan.of(Answers.NONE);
        assertThat(plan.items()).isEmpty();
        assertThat(plan.fine()).isEmpty();
        assertThat(plan.knowsTooLittle()).isTrue();
    }

    @Test
    void anItemNamesTheDevicesItIsAbout() {
        Plan plan =
                Plan.of(
                        Answers.NONE
                                .with("s3", List.of("windows", "android"))
                                .with("q3-1.windows", "yes")
                                .with("q3-1.android", "put-off"));
        assertThat(plan.items()).hasSize(1);
        assertThat(plan.items().getFirst().devices()).containsExactly(Tag.ANDROID);
    }

    @Test
    void onlyAtWorkDoesSomeoneElseLookAfterTheNetwork() {
        assertThat(Task.CLOSE_PORTS.isForItHelper(Set.of(Tag.WORK))).isTrue();
        assertThat(Task.REVIEW_ACCESS.isForItHelper(Set.of(Tag.WORK, Tag.ADMIN))).isFalse();
        assertThat(Task.CLOSE_PORTS.isForItHelper(Set.of(Tag.WORK, Tag.PRIVATE))).isFalse();
        assertThat(Task.COPY_DATA.isForItHelper(Set.of(Tag.WORK))).isFalse();
    }

    @Test
    void tasksHaveTwoToFourStepsAndHowTosHaveWords() {
        for (var language : Languages.ALL) {
            Words words = Words.in(language);
            for (Task task : Task.values()) {
                assertThat(words.get("task." + task.code() + ".title")).isNotEmpty();
                assertThat(words.get("task." + task.code() + ".steps").lines().count())
                        .as(task.code())
                        .isBetween(2L, 4L);
            }
            for (HowTo howTo : HowTo.values()) {
                String key = "how." + howTo.code();
                assertThat(words.has(key + ".all") || words.has(key + ".windows")).isTrue();
            }
        }
    }

    /** The twelve lines of advice, and the questions that carry each. */
    private static final List<Set<String>> ADVICE =
            List.of(
                    Set.of("q1-1", "q1-2"),
                    Set.of("q2-1", "q2-3"),
                    Set.of("q3-1", "q3-3"),
                    Set.of("q4-1", "q4-2", "q4-3"),
                    Set.of("q5-1", "q5-2", "q5-3"),
                    Set.of("q6-1", "q6-2"),
                    Set.of("q7-2"),
                    Set.of("q7-1"),
                    Set.of("q8-1", "q8-2"),
                    Set.of("q9-2", "q9-3", "q9-4", "q9-5"),
                    Set.of("q3-2", "q9-5"),
                    Set.of("q10-1", "q10-2", "q10-3"));

    @Test
    void eachOfTheTwelveLinesOfAdviceReachesAQuestionThatCanFindSomething() {
        Answers setUp =
                Answers.NONE
                        .with("s1", "both")
                        .with("s1b", "yes")
                        .with("s3", List.of("windows", "android"));
        Answers worst = Paths.walk(setUp, Paths.Habit.NOT_SURE, _ -> {});
        Set<String> found =
                CheckUp.results(worst.with("q8-1", "now").with("q6-2", "no")).stream()
                        .filter(result -> result.outcome() instanceof Outcome.Found)
                        .map(result -> result.question().id())
                        .collect(Collectors.toSet());
        for (Set<String> line : ADVICE) {
            assertThat(found).as("advice " + (ADVICE.indexOf(line) + 1)).containsAll(line);
        }
    }

    @Test
    void eachOfTheTwelveLinesOfAdviceIsPrintedOnTheBlankList() {
        for (var language : Languages.ALL) {
            for (int line = 1; line <= ADVICE.size(); line++) {
                assertThat(Words.in(language).get("blank.part." + line)).isNotBlank();
                assertThat(Words.in(language).get("blank.lines." + line)).isNotBlank();
            }
        }
    }

    @Test
    void everyTaskThatAnAdviceLeadsToIsPrintedWithItsSteps() {
        Answers worst = Paths.walk(Answers.NONE.with("s1", "both"), Paths.Habit.NOT_SURE, _ -> {});
        for (ChecklistItem item : Plan.of(worst).items()) {
            ItemText text = ItemText.of(item, List.of(), Words.in(Locale.ENGLISH));
            assertThat(text.title()).matches("[A-Z][a-z]+ .*");
            assertThat(text.steps()).isNotEmpty();
            assertThat(text.why()).isNotEmpty();
        }
    }

    @Test
    void anItemNamesTheOnlyDevicesThatItIsAbout() {
        Answers phoneAndPc =
                Answers.NONE
                        .with("s3", List.of("windows", "android"))
                        .with("q5-2.getting", "not-sure");
        assertThat(devices(phoneAndPc.with("s2", List.of("web", "app")), Task.USE_LOCKED_LINE))
                .containsExactly(Tag.ANDROID);
        assertThat(devices(phoneAndPc.with("s2", "program"), Task.USE_LOCKED_LINE))
                .containsExactly(Tag.WINDOWS);
        assertThat(devices(phoneAndPc.with("s2", List.of("program", "app")), Task.USE_LOCKED_LINE))
                .isEmpty();
        Answers old = phoneAndPc.with("q3-2.windows", "windows-10").with("q3-2b", "no");
        assertThat(devices(old, Task.REPLACE_SYSTEM)).containsExactly(Tag.WINDOWS);
    }

    private static List<Tag> devices(Answers answers, Task task) {
        return Plan.of(answers).items().stream()
                .filter(item -> item.task() == task)
                .findFirst()
                .orElseThrow()
                .devices();
    }

    @Test
    void whatWasPutAsideIsNeitherShownNorCounted() {
        Plan plan = Plan.of(Answers.NONE.with("q8-2", "no").with("q10-1", "no"));
        NotForMe aside = NotForMe.NOTHING.with(Task.NAME_SOMEONE, true);
        assertThat(plan.without(aside).items())
                .extracting(ChecklistItem::task)
                .containsExactly(Task.COPY_DATA);
        assertThat(plan.without(aside).from(Source.TOLD)).isEqualTo(1);
        assertThat(plan.without(aside.with(Task.NAME_SOMEONE, false)).items()).hasSize(2);
    }

    @Test
    void whatHasComeOfAnEarlierList() {
        Earlier earlier =
                new Earlier(
                        LocalDate.of(2026, 5, 1),
                        Set.of(Task.COPY_DATA, Task.LOCK_DISK, Task.NAME_SOMEONE));
        Plan now = Plan.of(Answers.NONE.with("q8-2", "no").with("q1-1", "open"));
        Done done = Done.NOTHING.with(Task.NAME_SOMEONE, true);
        assertThat(earlier.to(now, done, NotForMe.NOTHING)).isEqualTo(new Earlier.Change(3, 1));
        NotForMe aside = NotForMe.NOTHING.with(Task.LOCK_DISK, true).with(Task.ASK_SENDER, true);
        assertThat(earlier.to(now, Done.NOTHING, aside)).isEqualTo(new Earlier.Change(1, 0));
    }
}
