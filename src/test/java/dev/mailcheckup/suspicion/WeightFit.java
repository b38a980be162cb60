package dev.mailcheckup.suspicion;

import dev.mailcheckup.finding.FindingCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fits points to labelled mails by logistic regression: the chance that a mail is made up is the
 * logistic function of {@code (points - SUSPICIOUS) / SCALE}. Each weight is drawn back to what it
 * is now, so that a finding seen a few times keeps what people thought of it, and keeps its sign:
 * no finding that warns can come to speak for a mail because of one odd folder.
 */
final class WeightFit {

    /** Points that make the odds e times as high. */
    private static final double SCALE = 12;

    /** How far, in points, the fit may easily lead away from what is there. */
    private static final double LOOSENESS = 12;

    private static final double STEP = 40;
    private static final int ROUNDS = 600;
    private static final double HIGHEST = 100;

    private WeightFit() {}

    /**
     * @param codes what was found in it
     * @param bad whether it is labelled as anything but an ordinary mail
     */
    record Labelled(Set<FindingCode> codes, boolean bad) {}

    /**
     * The fitted points of all findings that have weight.
     *
     * @param caution how much dearer a false alarm is than a miss
     */
    static Map<FindingCode, Double> fit(List<Labelled> mails, double caution) {
        Map<FindingCode, Double> points = new LinkedHashMap<>();
        for (FindingCode code : FindingCode.all()) {
            if (isFitted(code)) {
                points.put(code, (double) Weights.of(code).points());
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            Map<FindingCode, Double> slope = slope(mails, points, caution);
            double step = STEP / (1 + round / 100.0);
            points.replaceAll(
                    (code, now) -> bounded(code, now + step * slope.getOrDefault(code, 0.0)));
        }
        return points;
    }

    /** Threats and programs decide alone, and what only tells stays so: neither is fitted. */
    static boolean isFitted(FindingCode code) {
        int now = Weights.of(code).points();
        return now != 0 && now < HIGHEST;
    }

    static double points(Labelled mail, Map<FindingCode, Double> points) {
        double sum = 0;
        for (FindingCode code : mail.codes()) {
            sum += points.getOrDefault(code, (double) Weights.of(code).points());
        }
        return sum;
    }

    /** How the fit gets better, mean over the mails, with the pull back to what is there. */
    private static Map<FindingCode, Double> slope(
            List<Labelled> mails, Map<FindingCode, Double> points, double caution) {
        Map<FindingCode, Double> slope = new LinkedHashMap<>();
        Map<FindingCode, Integer> seen = new LinkedHashMap<>();
        for (Labelled mail : mails) {
            double chance = 1 / (1 + Math.exp((Weights.SUSPICIOUS - points(mail, points)) / SCALE));
            double error = mail.bad() ? 1 - chance : -caution * chance;
            for (FindingCode code : mail.codes()) {
                if (points.containsKey(code)) {
                    slope.merge(code, error, Double::sum);
                    seen.merge(code, 1, Integer::sum);
                }
            }
        }
        slope.replaceAll((code, sum) -> {
            double away = points.getOrDefault(code, 0.0) - Weights.of(code).points();
            double pull = away * SCALE / (LOOSENESS * LOOSENESS);
            return (sum - pull) / (seen.getOrDefault(code, 0) + 20);
        });
        return slope;
    }

    private static double bounded(FindingCode code, double points) {
        boolean warns = Weights.of(code).points() > 0;
        return warns ? Math.clamp(points, 0, HIGHEST - 1) : Math.clamp(points, -HIGHEST / 2, 0);
    }
}
