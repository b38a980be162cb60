package dev.mailcheckup.suspicion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the extortion samples to what their writers put in: claims, sum and time given. */
class SampleClaimsTest {

    /** A line of {@code extortion/said.tsv}. */
    record Said(
            String mail, List<String> claims, List<String> notClaims, String sum, String hours) {

        static Said of(String line) {
            String[] cells = line.split("\t", -1);
            return new Said(cells[0], codes(cells[1]), codes(cells[2]), cells[3], cells[4]);
        }

        private static List<String> codes(String cell) {
            return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(","));
        }

        Path file() {
            return Samples.in("extortion")
                    .filter(file -> file.endsWith(mail + ".eml"))
                    .findFirst()
                    .orElseThrow();
        }

        Optional<Duration> deadline() {
            return hours.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Duration.ofHours(Long.parseLong(hours)));
        }

        @Override
        public String toString() {
            return mail;
        }
    }

    static Stream<Said> said() {
        return Samples.list("extortion/said.tsv").stream().map(Said::of);
    }

    @ParameterizedTest
    @MethodSource("said")
    void whatTheMailSaysIsFoundAndNothingElseIsPutInItsMouth(Said said) {
        Explanation explanation = Samples.explain(said.file());
        assertThat(explanation.claims())
                .extracting(found -> found.claim().code())
                .containsAll(said.claims())
                .doesNotContainAnyElementsOf(
                        said.notClaims().isEmpty() ? List.of("nothing") : said.notClaims());
        assertThat(explanation.deadline()).isEqualTo(said.deadline());
        if (!said.sum().isEmpty()) {
            assertThat(explanation.amounts())
                    .extracting(amount -> amount.currency() + " " + amount.value())
                    .contains(said.sum());
        }
    }
}
