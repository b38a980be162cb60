package dev.mailcheckup.suspicion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.SenderCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.finding.TextCode;
import dev.mailcheckup.message.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WeighingTest {

    @Test
    void theSharesAddUpToThePointsAndEachSortOfFindingCountsOnce() {
        Weighing weighing =
                weigh(
                        TextCode.ASKS_TO_SIGN_IN,
                        SenderCode.BRAND_IN_SENDER_NAME,
                        SenderCode.BRAND_IN_SENDER_NAME,
                        SenderCode.MAILING_LIST,
                        SenderCode.CLOCKS_DISAGREE);
        assertThat(weighing.points())
                .isEqualTo(weighing.shares().stream().mapToInt(Weighing.Share::points).sum());
        assertThat(weighing.shares())
                .extracting(Weighing.Share::code)
                .containsExactly(
                        SenderCode.BRAND_IN_SENDER_NAME,
                        TextCode.ASKS_TO_SIGN_IN,
                        SenderCode.MAILING_LIST);
        assertThat(weighing.points(SenderCode.CLOCKS_DISAGREE)).isZero();
    }

    @Test
    void theReasonsAreTheThreeThatSpeakMostAgainstTheMail() {
        Weighing weighing =
                weigh(
                        TextCode.HURRIES_YOU,
                        SenderCode.MAILING_LIST,
                        SenderCode.BRAND_IN_SENDER_NAME,
                        TextCode.ACCOUNT_THREATENED,
                        TextCode.ASKS_TO_SIGN_IN);
        assertThat(weighing.reasons())
                .containsExactly(
                        SenderCode.BRAND_IN_SENDER_NAME,
                        TextCode.ACCOUNT_THREATENED,
                        TextCode.ASKS_TO_SIGN_IN);
    }

    /** A second domain of a company, or one of many houses of a name, that no list knows. */
    @Test
    void aNameAloneMakesNoMailDangerousWhereACheckVouchesForItsSender() {
        List<Finding> findings = Weights.BORROWED_NAME.stream().map(WeighingTest::finding).toList();
        Balance vouched = Balance.of(findings, true);
        assertThat(vouched.verdict(Message.Source.WHOLE)).isEqualTo(Verdict.SUSPICIOUS);
        assertThat(vouched.shares().stream().mapToInt(Weighing.Share::points).sum())
                .isEqualTo(vouched.points());
        assertThat(Balance.of(findings, false).verdict(Message.Source.WHOLE))
                .isEqualTo(Verdict.DANGEROUS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void whatWasWeighedIsToldAmongTheFindings(Path file) {
        Explanation seen = Samples.explain(file);
        assertThat(seen.findings())
                .extracting(Finding::code)
                .containsAll(seen.weighing().shares().stream().map(Weighing.Share::code).toList());
    }

    static Stream<Named<Path>> samples() {
        return Samples.named("extortion");
    }

    @ParameterizedTest
    @CsvSource({
        "DANGEROUS, 200, WHOLE, SURE",
        "DANGEROUS, 105, WHOLE, RATHER_SURE",
        "DANGEROUS, 150, BODY_ONLY, RATHER_SURE",
        "DANGEROUS, 200, BODY_ONLY, SURE",
        "SUSPICIOUS, 90, WHOLE, RATHER_SURE",
        "SUSPICIOUS, 55, WHOLE, CANNOT_TELL",
        "SUSPICIOUS, 90, HEADERS_ONLY, CANNOT_TELL",
        "NOTHING_FOUND, 0, WHOLE, RATHER_SURE",
        "NOTHING_FOUND, -40, WHOLE, RATHER_SURE",
        "NOTHING_FOUND, 45, WHOLE, CANNOT_TELL",
        "NOTHING_FOUND, 0, BODY_ONLY, CANNOT_TELL",
        "NOTHING_FOUND, 0, HEADERS_ONLY, CANNOT_TELL",
        "UNREADABLE, 0, UNREADABLE, CANNOT_TELL"
    })
    void howSureDependsOnTheMarginAndOnHowMuchWasGiven(
            Verdict verdict, int points, Message.Source source, Sureness sureness) {
        assertThat(Sureness.of(verdict, points, source)).isEqualTo(sureness);
    }

    private static Weighing weigh(FindingCode... codes) {
        List<Finding> findings = Stream.of(codes).map(WeighingTest::finding).toList();
        return Balance.of(findings, false).weighing(Sureness.SURE);
    }

    private static Finding finding(FindingCode code) {
        return Finding.of(code, Severity.WORTH);
    }
}
