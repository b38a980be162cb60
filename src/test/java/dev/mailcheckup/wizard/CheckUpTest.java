package dev.mailcheckup.wizard;

import static dev.mailcheckup.finding.CheckCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.CheckCode;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckUpTest {

    /** Closed on purpose: nothing else may be raised to "Do today". */
    private static final Set<FindingCode> MAY_BE_URGENT =
            Set.of(
                    CHECK_CLICKS_TO_SEE,
                    CHECK_SECRET_GIVEN_AWAY,
                    CHECK_SIGNED_IN_ON_PUBLIC_COMPUTER,
                    CHECK_SYSTEM_ENDED,
                    CHECK_SYSTEM_OPEN_TO_WORM,
                    CHECK_GUARD_OFF,
                    CHECK_PASSWORD_WEAK,
                    CHECK_PASSWORD_USED_ELSEWHERE,
                    CHECK_PROGRAM_FROM_ELSEWHERE,
                    CHECK_OPEN_LINE,
                    CHECK_PROVIDER_NO_LOCK,
                    CHECK_MAIL_PAGE_BY_MAIL_LINK,
                    CHECK_MAIL_PAGE_NOT_HTTPS,
                    CHECK_THREAT_MAIL_PAID,
                    CHECK_THREAT_GOING_ON,
                    CHECK_FIREWALL_OFF,
                    CHECK_PORT_OPEN,
                    CHECK_PORTS_OPEN_AT_EDGE);

    @Test
    void theListOfUrgentCodesIsClosed() {
        Set<FindingCode> urgent = new HashSet<>();
        Set<FindingCode> all = new HashSet<>();
        for (Question question : Questions.ALL) {
            for (Row row : question.rows().apply(everyDevice())) {
                for (Choice choice : row.choices()) {
                    if (choice.outcome() instanceof Outcome.Found(var code, var severity)) {
                        all.add(code);
                        if (severity == Severity.URGENT) {
                            urgent.add(code);
                        }
                    }
                }
            }
        }
        assertThat(urgent).isEqualTo(MAY_BE_URGENT);
        assertThat(all).containsExactlyInAnyOrderElementsOf(List.of(CheckCode.values()));
    }

    @Test
    void aNewPasswordIsToldBesideWhatItMadeFine() {
        Question elsewhere = Questions.byId("q2-1").orElseThrow();
        Answers changed = Answers.NONE.with("q2-1", "public").with("q2-2", "yes");
        assertThat(CheckUp.madeFineBy(elsewhere, changed)).map(Question::id).hasValue("q2-2");
        assertThat(CheckUp.madeFineBy(elsewhere, changed.with("q2-2", "no"))).isEmpty();
        // It was never elsewhere after all; the old answer stays but no longer counts.
        assertThat(CheckUp.madeFineBy(elsewhere, changed.with("q2-1", "no"))).isEmpty();
    }

    @Test
    void notSureAndSkippedAreNeverFine() {
        for (Paths.Habit habit : List.of(Paths.Habit.NOT_SURE, Paths.Habit.SKIP)) {
            Answers answers = Paths.walk(everyDevice(), habit, _ -> {});
            assertThat(CheckUp.results(answers))
                    .noneMatch(result -> result.outcome() instanceof Outcome.Fine);
        }
    }

    @Test
    void everyQuestionLetsOneSayThatOneDoesNotKnow() {
        for (Question question : Questions.ALL) {
            for (Row row : question.rows().apply(everyDevice())) {
                boolean choices =
                        question.kind() == Question.Kind.ONE
                                || question.kind() == Question.Kind.MANY;
                if (choices && !row.isLook()) {
                    assertThat(row.choice(Choice.NOT_SURE)).as(question.id()).isPresent();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "long small big number special, ",
        "long small big number, check-password-rules-missed",
        "long, check-password-rules-missed",
        "small big number special, check-password-weak",
        "none, check-password-weak",
        "not-sure, check-password-rules-missed",
        "checked-fine, ",
        "checked-rules, check-password-rules-missed",
        "checked-weak, check-password-weak"
    })
    void theTickedRulesOfAPassword(String ticked, FindingCode expected) {
        Outcome outcome = Password.judge(List.of(ticked.split(" ")));
        if (expected == null) {
            assertThat(outcome).isEqualTo(Outcome.FINE);
        } else {
            assertThat(((Outcome.Found) outcome).code()).isEqualTo(expected);
        }
    }

    @Test
    void aNewPasswordEndsWhatAPublicComputerMayKnow() {
        Answers answers = Answers.NONE.with("q2-1", "public");
        assertThat(severity(answers, "q2-1")).isEqualTo(Severity.URGENT);
        assertThat(severity(answers.with("q2-2", "no"), "q2-1")).isEqualTo(Severity.URGENT);
        assertThat(severity(answers.with("q2-2", "yes"), "q2-1")).isEqualTo(Severity.FINE);
    }

    @Test
    void anOldPasswordWeighsMoreOnceItIsShared() {
        Answers answers = Answers.NONE.with("q4-3", "longer-ago");
        assertThat(severity(answers, "q4-3")).isEqualTo(Severity.WORTH);
        assertThat(severity(answers.with("q4-2", "yes"), "q4-3")).isEqualTo(Severity.IMPORTANT);
        assertThat(severity(answers.with("q2-1", "public"), "q4-3")).isEqualTo(Severity.IMPORTANT);
    }

    @Test
    void whatTheBrowserCheckedIsMarkedAsChecked() {
        Answers answers = Answers.NONE.with("q4-1", Password.CHECKED_WEAK);
        assertThat(result(answers, "q4-1").source()).isEqualTo(Source.CHECKED);
        assertThat(result(answers, "q4-2").source()).isEqualTo(Source.NOT_KNOWN);
    }

    @Test
    void portsThatNobodyLookedAtAreUnknown() {
        assertThat(severity(Answers.NONE, "q9-1")).isEqualTo(Severity.UNKNOWN);
        Answers tested = everyDevice().with("q9-4", "tested");
        assertThat(CheckUp.results(tested)).noneMatch(r -> r.question().id().equals("q9-1"));
    }

    private static Answers everyDevice() {
        return Answers.NONE
                .with("s1", "work")
                .with("s1b", "yes")
                .with("s3", Tag.DEVICES.stream().map(Tag::code).toList());
    }

    private static Result result(Answers answers, String id) {
        return CheckUp.results(answers).stream()
                .filter(result -> result.question().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Severity severity(Answers answers, String id) {
        return switch (result(answers, id).outcome()) {
            case Outcome.Fine _ -> Severity.FINE;
            case Outcome.Found found -> found.severity();
            case Outcome.Unknown _, Outcome.Nothing _ -> Severity.UNKNOWN;
        };
    }
}
