package dev.mailcheckup.suspicion;

import dev.mailcheckup.finding.FindingCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The outcome of a fit, to be read and judged by a person before it goes into {@link Weights}. */
final class WeightFitTable {

    private static final int FOLDS = 5;

    private final List<WeightFit.Labelled> mails;
    private final double caution;

    WeightFitTable(List<WeightFit.Labelled> mails, double caution) {
        this.mails = mails;
        this.caution = caution;
    }

    String text() {
        Map<FindingCode, Double> fitted = WeightFit.fit(mails, caution);
        StringBuilder out = new StringBuilder();
        out.append(
                String.format(
                        Locale.ROOT,
                        "%-28s %6s %6s %9s %9s %9s %9s%n",
                        "code",
                        "now",
                        "fitted",
                        "ordinary",
                        "share",
                        "made-up",
                        "share"));
        List<FindingCode> codes = new ArrayList<>(fitted.keySet());
        codes.sort(Comparator.comparingDouble(code -> -fitted.getOrDefault(code, 0.0)));
        for (FindingCode code : codes) {
            long good = times(code, false);
            long bad = times(code, true);
            out.append(
                    String.format(
                            Locale.ROOT,
                            "%-28s %6d %6.0f %9d %8.2f%% %9d %8.2f%%%n",
                            code.code(),
                            Weights.of(code).points(),
                            fitted.getOrDefault(code, 0.0),
                            good,
                            share(good, false),
                            bad,
                            share(bad, true)));
        }
        out.append(line("with the points of now", mails, Map.of()));
        out.append(line("with the fitted points", mails, fitted));
        out.append(unseen());
        return out.toString();
    }

    /** Each fifth judged by what the other four teach. */
    private String unseen() {
        int[] flagged = new int[2];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<WeightFit.Labelled> taught = new ArrayList<>();
            List<WeightFit.Labelled> asked = new ArrayList<>();
            for (int i = 0; i < mails.size(); i++) {
                (i % FOLDS == fold ? asked : taught).add(mails.get(i));
            }
            Map<FindingCode, Double> points = WeightFit.fit(taught, caution);
            for (WeightFit.Labelled mail : asked) {
                if (WeightFit.points(mail, points) >= Weights.SUSPICIOUS) {
                    flagged[mail.bad() ? 1 : 0]++;
                }
            }
        }
        return line("fitted, on mails left out", flagged[0], flagged[1]);
    }

    private String line(
            String title, List<WeightFit.Labelled> mails, Map<FindingCode, Double> points) {
        int[] flagged = new int[2];
        for (WeightFit.Labelled mail : mails) {
            if (WeightFit.points(mail, points) >= Weights.SUSPICIOUS) {
                flagged[mail.bad() ? 1 : 0]++;
            }
        }
        return line(title, flagged[0], flagged[1]);
    }

    private String line(String title, int good, int bad) {
        return String.format(
                Locale.ROOT,
                "%s: %d of %d made-up mails flagged (%.1f%%), %d of %d ordinary ones (%.2f%%)%n",
                title,
                bad,
                total(true),
                share(bad, true),
                good,
                total(false),
                share(good, false));
    }

    private long times(FindingCode code, boolean bad) {
        return mails.stream()
                .filter(mail -> mail.bad() == bad && mail.codes().contains(code))
                .count();
    }

    private double share(long times, boolean bad) {
        return 100.0 * times / Math.max(1, total(bad));
    }

    private long total(boolean bad) {
        return mails.stream().filter(mail -> mail.bad() == bad).count();
    }
}
