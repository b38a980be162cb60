package dev.mailcheckup.suspicion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictWordsTest {

    @ParameterizedTest
    @CsvSource({
        "extortion/en/plain.eml, mail.verdict.dangerous.extortion, mail.kind.extortion, sureness.sure",
        "extortion/en/bomb.eml, mail.verdict.violence, mail.kind.violence,",
        "extortion/en/ddos.eml, mail.verdict.attack, mail.kind.attack,",
        "extortion/en/website-ransom.eml, mail.verdict.attack, mail.kind.attack,",
        "extortion/es/citacion.eml, mail.verdict.summons, mail.kind.summons,",
        "ordinary/en/dhl-delivery.eml, mail.verdict.nothing-found, mail.kind.none,",
    })
    void theCaseOfTheMailChoosesTheWords(
            String mail, String verdict, String kind, String sureness) {
        Explanation explanation =
                Samples.explain(Path.of("src/test/resources/suspicion").resolve(mail));

        assertThat(VerdictWords.key(explanation)).isEqualTo(verdict);
        assertThat(VerdictWords.kind(explanation)).isEqualTo(kind);
        assertThat(VerdictWords.sureness(explanation)).isEqualTo(Optional.ofNullable(sureness));
    }
}
