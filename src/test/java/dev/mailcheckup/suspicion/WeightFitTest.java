package dev.mailcheckup.suspicion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.LinkCode;
import dev.mailcheckup.finding.TextCode;
import dev.mailcheckup.suspicion.WeightFit.Labelled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightFitTest {

    private static final Labelled LURE =
            new Labelled(Set.of(TextCode.PRIZE_LURE, LinkCode.LINK_SHORTENED), true);
    private static final Labelled NEWS = new Labelled(Set.of(TextCode.HURRIES_YOU), false);

    @Test
    void whatIsSeenInMadeUpMailsOnlyGainsPoints() {
        Map<FindingCode, Double> fitted = WeightFit.fit(many(LURE, 200, NEWS, 200), 4);
        assertThat(fitted.get(TextCode.PRIZE_LURE))
                .isGreaterThan(Weights.of(TextCode.PRIZE_LURE).points());
        assertThat(WeightFit.points(LURE, fitted)).isGreaterThan(Weights.SUSPICIOUS);
        assertThat(WeightFit.points(NEWS, fitted)).isLessThan(Weights.SUSPICIOUS);
    }

    @Test
    void whatIsOftenSeenInOrdinaryMailsLosesPointsButKeepsItsSign() {
        Labelled alarm =
                new Labelled(Set.of(TextCode.PRIZE_LURE, TextCode.ACCOUNT_THREATENED), false);
        Map<FindingCode, Double> fitted = WeightFit.fit(many(alarm, 300, NEWS, 10), 4);
        assertThat(fitted.get(TextCode.PRIZE_LURE))
                .isBetween(0.0, Weights.of(TextCode.PRIZE_LURE).points() - 1.0);
        assertThat(fitted.values()).noneMatch(points -> points.isNaN());
    }

    @Test
    void whatIsNeverSeenKeepsItsPointsAndAThreatIsNotFitted() {
        Map<FindingCode, Double> fitted = WeightFit.fit(many(LURE, 50, NEWS, 50), 4);
        assertThat(fitted.get(TextCode.GIFT_CARDS_ASKED))
                .isEqualTo(Weights.of(TextCode.GIFT_CARDS_ASKED).points());
        assertThat(fitted).doesNotContainKey(TextCode.EXTORTION_THREAT);
    }

    @Test
    void theAnswersAreMatchedToTheLabelsByTheEndOfTheirPath(@TempDir Path folder)
            throws IOException {
        Path labels = folder.resolve("labels.tsv");
        Files.writeString(labels, "path\tlabel\nmine/a.eml\tphishing\nmine/b.eml\tham\textra\n");
        Path answers = folder.resolve("answers.jsonl");
        Files.writeString(
                answers,
                """
                {"file":"/home/x/mine/a.eml","findings":[{"code":"prize-lure"}],"weighing":{"shares":{"links-elsewhere":12}}}
                {"file":"mine/b.eml","findings":[],"weighing":{"shares":{}}}
                {"file":"mine/not-labelled.eml","findings":[],"weighing":{"shares":{}}}
                """);
        List<Labelled> mails = WeightFitting.mails(answers, WeightFitting.labels(labels));
        assertThat(mails)
                .containsExactly(
                        new Labelled(Set.of(TextCode.PRIZE_LURE, LinkCode.LINKS_ELSEWHERE), true),
                        new Labelled(Set.of(), false));
    }

    @Test
    void theTableTellsEachFindingAndWhatTheFitWouldDo() {
        String table = new WeightFitTable(many(LURE, 40, NEWS, 60), 4).text();
        assertThat(table.lines())
                .anyMatch(line -> line.startsWith("prize-lure ") && line.contains("100.00%"))
                .anyMatch(line -> line.startsWith("with the fitted points: 40 of 40"))
                .anyMatch(line -> line.startsWith("fitted, on mails left out:"));
    }

    private static List<Labelled> many(Labelled one, int ones, Labelled other, int others) {
        List<Labelled> mails = new ArrayList<>();
        for (int i = 0; i < Math.max(ones, others); i++) {
            if (i < ones) {
                mails.add(one);
            }
            if (i < others) {
                mails.add(other);
            }
        }
        return mails;
    }
}
