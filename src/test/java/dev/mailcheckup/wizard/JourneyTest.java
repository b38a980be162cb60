package dev.mailcheckup.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class JourneyTest {

    /** Pages beside the questions: the answers and the plan. */
    private static final int END_PAGES = 2;

    private static final int MOST_PAGES = 37;
    private static final int MOST_QUESTIONS = 29;

    @Test
    void everyPathEndsAtThePlan() {
        int walked = 0;
        Set<Integer> counts = new TreeSet<>();
        for (Answers setUp : Paths.setUps()) {
            for (Paths.Habit habit : Paths.Habit.values()) {
                List<Question> seen = new ArrayList<>();
                Answers answers = Paths.walk(setUp, habit, seen::add);
                assertThat(Journey.of(answers).isComplete()).isTrue();
                assertThat(seen).doesNotHaveDuplicates();
                assertThat(seen.size() + END_PAGES).isLessThanOrEqualTo(MOST_PAGES);
                counts.add((int) seen.stream().filter(JourneyTest::isNotSetUp).count());
                walked++;
            }
        }
        System.out.println("walked " + walked + " paths, with " + counts + " questions");
        assertThat(walked).isGreaterThan(2000);
        assertThat(counts).allMatch(count -> count <= MOST_QUESTIONS);
    }

    private static boolean isNotSetUp(Question question) {
        return question.step() != Step.ABOUT_YOU;
    }

    @Test
    void theWayBackIsTheWayThere() {
        Answers answers = Paths.walk(Answers.NONE.with("s1", "both"), Paths.Habit.FIRST, _ -> {});
        Journey journey = Journey.of(answers);
        for (Question question : journey.questions()) {
            journey.next(question)
                    .ifPresent(next -> assertThat(journey.previous(next)).contains(question));
        }
        assertThat(journey.previous(journey.first())).isEmpty();
    }

    @Test
    void aQuestionMayBeVisitedOnlyOnceAllBeforeItAreDealtWith() {
        Journey journey = Journey.of(Answers.NONE.with("s1", "private"));
        assertThat(journey.canVisit(question("s1"))).isTrue();
        assertThat(journey.canVisit(question("s2"))).isTrue();
        assertThat(journey.canVisit(question("s3"))).isFalse();
        assertThat(journey.canVisit(question("s1b"))).isFalse();
        assertThat(journey.open()).contains(question("s2"));
    }

    @Test
    void aSkippedQuestionCountsAsDealtWith() {
        Journey journey = Journey.of(Answers.NONE.skipping("s1"));
        assertThat(journey.open()).contains(question("s2"));
    }

    @Test
    void questionsThatDoNotFitAreNotAsked() {
        assertThat(asked(Answers.NONE.with("s2", "web"))).doesNotContain("q5-1", "q5-2", "q5-3");
        assertThat(asked(Answers.NONE.with("s2", "app"))).doesNotContain("q6-1", "q6-2");
        assertThat(asked(Answers.NONE.with("s1", "private")))
                .doesNotContain("q7-2", "q9-4", "q9-5", "q10-3", "s1b");
        assertThat(asked(Answers.NONE.with("s1", "work").with("s1b", "yes")))
                .contains("q7-2", "q9-4", "q9-5", "q10-3");
        assertThat(asked(Answers.NONE.with("s3", "mac")))
                .contains("q9-2", "q3-2")
                .doesNotContain("q3-3");
        assertThat(asked(Answers.NONE.with("s3", "linux"))).doesNotContain("q3-2");
    }

    @Test
    void whoUsesOnlyAPublicComputerIsNotAskedToLookAfterIt() {
        assertThat(asked(Answers.NONE.with("s3", "public-computer")))
                .doesNotContain("q3-1", "q3-3", "q5-3", "q9-2");
    }

    @Test
    void thereIsOneRowForEachDevice() {
        Answers answers = Answers.NONE.with("s3", List.of("android", "windows"));
        assertThat(question("q3-1").rows().apply(answers))
                .extracting(Row::code)
                .containsExactly("windows", "android", "browser");
        assertThat(question("q3-1").rows().apply(Answers.NONE.with("s3", Choice.NOT_SURE)))
                .extracting(Row::code)
                .containsExactly(Row.THIS_DEVICE, "browser");
    }

    @Test
    void theShortCheckAsksEightQuestions() {
        assertThat(asked(Answers.NONE.shortened()))
                .containsExactly("q1-2", "q2-1", "q3-1", "q4-1", "q4-2", "q4-4", "q6-1", "q10-1");
    }

    private static List<String> asked(Answers answers) {
        return Journey.of(answers).questions().stream().map(Question::id).toList();
    }

    private static Question question(String id) {
        return Questions.byId(id).orElseThrow();
    }
}
