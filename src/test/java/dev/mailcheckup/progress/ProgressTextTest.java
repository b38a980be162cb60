package dev.mailcheckup.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.checklist.Done;
import dev.mailcheckup.checklist.Earlier;
import dev.mailcheckup.checklist.NotForMe;
import dev.mailcheckup.checklist.Plan;
import dev.mailcheckup.checklist.Task;
import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.wizard.Journey;
import dev.mailcheckup.wizard.Password;
import dev.mailcheckup.wizard.Paths;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final int MOST_OCTETS = 1024;

    @ParameterizedTest
    @EnumSource
    void everyWayThroughTheQuestionsComesBackWhole(Paths.Habit habit) {
        int largest = 0;
        for (Answers start : Paths.setUps()) {
            Answers answers = Paths.walk(start, habit, _ -> {}).skipping("s4");
            String text = ProgressText.write(progress(answers));
            assertThat(ProgressText.read(text)).contains(progress(KnownCodes.of(answers)));
            assertThat(Journey.of(KnownCodes.of(answers)).isComplete()).isTrue();
            assertThat(Plan.of(KnownCodes.of(answers)).items()).isEqualTo(Plan.of(answers).items());
            largest = Math.max(largest, text.getBytes(StandardCharsets.UTF_8).length);
        }
        assertThat(largest).isLessThan(MOST_OCTETS);
    }

    /** Files and links of the first readers hold this. */
    @Test
    void whatWasSavedWithTheFirstVersionStillOpens() {
        String saved =
                """
                {"v":1,"c":"2026-11","t":"2026-11-21","a":{"q1-1":"ask","q1-2":"","q3-1.i":"n",\
                "s1":"both","s2":"app web","s3":"i w","s4":"","s5":"DE","scope":"whole"},\
                "d":"ld tu","n":"ts"}\
                """;
        Progress read = ProgressText.read(saved).orElseThrow();
        assertThat(read.answers().values("s3")).containsExactly("ios", "windows");
        assertThat(read.answers().values("q3-1.ios")).containsExactly("not-sure");
        assertThat(read.answers().reached("q1-2")).isTrue();
        assertThat(read.answers().values("s5")).containsExactly("DE");
        assertThat(read.done().tasks())
                .containsExactlyInAnyOrder(Task.LOCK_DISK, Task.TURN_ON_UPDATES);
        assertThat(read.aside().tasks()).containsExactly(Task.TURN_ON_TWO_STEP);
        assertThat(read.on()).isEqualTo(DAY);
        assertThat(ProgressText.write(read)).isEqualTo(saved);
    }

    @Test
    void theDomainIsNeverKeptAndOfThePasswordOnlyItsClass() {
        Answers answers =
                Answers.NONE.with("s4", "quokka.example").with("q4-1", Password.CHECKED_WEAK);
        String text = ProgressText.write(progress(answers));
        assertThat(text).doesNotContain("quokka").contains("\"s4\":\"\"", "checked-weak");
        assertThat(ProgressText.write(progress(Answers.NONE.with("s4", "rather-not"))))
                .contains("rather-not");
    }

    @Test
    void whatWasFoundAtTheProviderOutlivesItsDomain() {
        Answers answers =
                Paths.walk(Answers.NONE, Paths.Habit.FIRST, _ -> {})
                        .with("s2", "program")
                        .with("s4", "quokka.example")
                        .with("a2", "checked-no-lock");
        Progress read = ProgressText.read(ProgressText.write(progress(answers))).orElseThrow();
        assertThat(read.answers().values("a2")).containsExactly("checked-no-lock");
        assertThat(Plan.of(read.answers()).items()).isEqualTo(Plan.of(answers).items());
    }

    @Test
    void whatNobodyKnowsAnyMoreIsOpenAgain() {
        Progress read =
                ProgressText.read(
                                """
                                {"v":1,"c":"2031-01","t":"2026-11-21","x":[1],"a":{"q1-1":"gone",\
                                "q99":"y","s5":"<b>","q1-2":"no gone","q4-1":"checked-<b>"},\
                                "d":"gone ld"}\
                                """)
                        .orElseThrow();
        assertThat(read.answers().reached("q1-1")).isFalse();
        assertThat(read.answers().byRow()).containsOnlyKeys("q1-2");
        assertThat(read.answers().values("q1-2")).containsExactly("no");
        assertThat(read.done().tasks()).containsExactly(Task.LOCK_DISK);
    }

    @Test
    void anOlderNameBecomesTheNewOne() {
        List<Renaming> table =
                List.of(
                        new Renaming("2026-06", "q0-1", "maybe", "q1-1", "perhaps"),
                        new Renaming("2026-09", "q1-1", "perhaps", "q1-1", "name"));
        String saved = "{\"v\":1,\"c\":\"%s\",\"t\":\"2026-11-21\",\"a\":{\"%s\":\"%s\"}}";
        assertThat(ProgressText.read(saved.formatted("2026-01", "q0-1", "maybe"), table))
                .get()
                .extracting(read -> read.answers().values("q1-1"))
                .isEqualTo(List.of("name"));
        assertThat(ProgressText.read(saved.formatted("2026-09", "q1-1", "perhaps"), table))
                .get()
                .extracting(read -> read.answers().reached("q1-1"))
                .isEqualTo(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"v\":2,\"t\":\"2026-11-21\",\"a\":{}}",
                "{\"v\":1,\"t\":\"2026-13-99\",\"a\":{}}",
                "{\"v\":1,\"t\":{},\"a\":{}}",
                "{\"v\":1,\"t\":\"2026-11-21\",\"a\":{\"s1\":[[[[[]]]]]}}",
                "{\"v\":1,\"t\":\"2026-11-21\",\"a\":{\"s1\":",
            })
    void textOfAnotherFormIsRefused(String text) {
        assertThat(ProgressText.read(text)).isEmpty();
    }

    @Test
    void tooLongATextIsRefused() {
        String fits = "{\"v\":1,\"t\":\"2026-11-21\"}" + " ".repeat(10);
        String padding = " ".repeat(ProgressText.MOST_CHARACTERS - fits.length());
        assertThat(ProgressText.read(fits + padding)).isPresent();
        assertThat(ProgressText.read(fits + padding + " ")).isEmpty();
    }

    @Test
    void aLaterRunIsComparedWithAFinishedOne() {
        Answers first = Paths.walk(Answers.NONE, Paths.Habit.NOT_SURE, _ -> {});
        Progress saved =
                new Progress(
                        first,
                        Done.NOTHING.with(Task.TRY_COPY, true),
                        NotForMe.NOTHING.with(Task.LOCK_DISK, true),
                        DAY);
        Earlier earlier = saved.earlier().orElseThrow();
        assertThat(earlier.on()).isEqualTo(DAY);
        assertThat(earlier.tasks()).doesNotContain(Task.TRY_COPY, Task.LOCK_DISK);
        Answers second = first.with("q2-3", "lately").with("q8-1", "not-paid");
        Earlier.Change change =
                earlier.to(
                        Plan.of(second), saved.done().with(Task.NAME_SOMEONE, true), saved.aside());
        assertThat(change).isEqualTo(new Earlier.Change(2, 1));
        assertThat(progress(Answers.NONE.with("s1", "work")).earlier()).isEmpty();
    }

    @Test
    void everyShortFormStandsForOneCode() {
        Set<String> codes = Set.of("yes", "no", "not-sure", "windows", "lock-disk");
        assertThat(codes)
                .allSatisfy(code -> {
                    assertThat(Shorthand.shorten(code)).hasSizeLessThan(3);
                    assertThat(Shorthand.expand(Shorthand.shorten(code))).isEqualTo(code);
                });
        for (Task task : Task.values()) {
            assertThat(Shorthand.expand(Shorthand.shorten(task.code()))).isEqualTo(task.code());
        }
    }

    private static Progress progress(Answers answers) {
        return new Progress(answers, Done.NOTHING, NotForMe.NOTHING, DAY);
    }
}
