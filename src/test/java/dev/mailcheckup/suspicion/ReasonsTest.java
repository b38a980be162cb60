package dev.mailcheckup.suspicion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonsTest {

    @ParameterizedTest
    @ValueSource(strings = {"extortion/en/plain.eml", "extortion/zh/plain.eml"})
    void anExtortionMailHasThreeReasonsThoughOneFindingTellsItAll(String mail) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            List<String> reasons = Reasons.inShort(sample(mail), Words.in(language));
            assertThat(reasons).hasSize(3).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ordinary/en/bank-statement.eml", "ordinary/en/newsletter.eml"})
    void ofAnOrdinaryMailWhatSpeaksForItStandsFirst(String mail) {
        assertThat(Reasons.strongest(sample(mail)))
                .isNotEmpty()
                .extracting(Finding::severity)
                .containsOnly(Severity.FINE);
    }

    @Test
    void aMailWithNothingForItIsGivenNoReasonToTrustIt() {
        Explanation explanation =
                Samples.explain("From: a@one.example\nTo: b@two.example\n\nAct now!");
        assertThat(Reasons.inShort(explanation, Words.in(Locale.ENGLISH))).isEmpty();
    }

    @Test
    void ofAPartNoMoreIsSaidThanThePartShows() {
        Explanation headers =
                Samples.explain("From: a@one.example\nTo: b@two.example\nSubject: Monday\n\n");
        assertThat(VerdictWords.key(headers)).isEqualTo("mail.verdict.nothing-found.part");
        assertThat(headers.advice()).containsExactly(Advice.GIVE_THE_TEXT);
        Explanation text = Samples.explain("See you on Monday.");
        assertThat(VerdictWords.danger(text)).isEqualTo("mail.danger.nothing-found.part");
    }

    private static Explanation sample(String name) {
        return Samples.explain(Path.of("src/test/resources/suspicion").resolve(name));
    }
}
