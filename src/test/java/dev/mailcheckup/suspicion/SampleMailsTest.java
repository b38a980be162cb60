package dev.mailcheckup.suspicion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every sample mail to what its folder says it is. A mail put into a folder is tested without
 * a line of code; its path names the trait it is there for.
 */
class SampleMailsTest {

    /** Ordinary mails so like a lure that "look twice" is fair. */
    private static final List<String> DOUBTFUL = Samples.list("ordinary/doubtful.txt");

    static Stream<Named<Path>> extortion() {
        return Samples.named("extortion");
    }

    static Stream<Named<Path>> about() {
        return Samples.named("about");
    }

    static Stream<Named<Path>> scam() {
        return Samples.named("scam");
    }

    static Stream<Named<Path>> ordinary() {
        return Samples.named("ordinary");
    }

    @ParameterizedTest
    @MethodSource("extortion")
    void anExtortionMailIsKnownInEveryLanguageAndDisguise(Path file) {
        Explanation explanation = Samples.explain(file);
        assertThat(explanation.kind()).isEqualTo(MailKind.EXTORTION);
        assertThat(explanation.verdict()).isEqualTo(Verdict.DANGEROUS);
        assertThat(explanation.claims())
                .allSatisfy(claim -> assertThat(claim.quote()).hasSizeLessThanOrEqualTo(160));
    }

    @ParameterizedTest
    @MethodSource("scam")
    void aScamIsFlaggedAndIsNotExtortion(Path file) {
        Explanation explanation = Samples.explain(file);
        assertThat(explanation.verdict()).isIn(Verdict.SUSPICIOUS, Verdict.DANGEROUS);
        assertThat(explanation.kind()).isNotEqualTo(MailKind.EXTORTION);
    }

    @ParameterizedTest
    @MethodSource("about")
    void aMailAboutExtortionOrCoinsIsNotExtortion(Path file) {
        assertThat(Samples.explain(file).kind()).isNotEqualTo(MailKind.EXTORTION);
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void anOrdinaryMailFrightensNobody(Path file) {
        Explanation explanation = Samples.explain(file);
        assertThat(explanation.verdict())
                .as(() -> codes(explanation).toString())
                .isIn(
                        isDoubtful(file)
                                ? List.of(Verdict.NOTHING_FOUND, Verdict.SUSPICIOUS)
                                : List.of(Verdict.NOTHING_FOUND));
    }

    @Test
    void atMostTwoOrdinaryMailsMayLookSuspicious() {
        assertThat(DOUBTFUL).hasSizeLessThanOrEqualTo(2);
        assertThat(Samples.in("ordinary").filter(SampleMailsTest::isDoubtful))
                .hasSameSizeAs(DOUBTFUL);
    }

    private static boolean isDoubtful(Path file) {
        return DOUBTFUL.stream().anyMatch(file::endsWith);
    }

    private static List<String> codes(Explanation explanation) {
        return explanation.findings().stream().map(Finding::code).map(code -> code.code()).toList();
    }
}
