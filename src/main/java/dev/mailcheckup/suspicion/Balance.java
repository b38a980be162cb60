package dev.mailcheckup.suspicion;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.Weighing.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the findings come to. A finding counts once, however often it was made.
 *
 * @param points the sum of the shares
 * @param kind the kind that most points speak for
 * @param shares strongest first; those whose finding is not shown too
 */
record Balance(int points, MailKind kind, List<Share> shares) {

    /**
     * @param vouchedFor whether a trusted check says that the author's domain sent it. Companies
     *     have more domains than any list knows, so there a name alone makes no mail dangerous
     */
    static Balance of(List<Finding> findings, boolean vouchedFor) {
        Map<MailKind, Integer> kinds = new EnumMap<>(MailKind.class);
        List<Share> shares = new ArrayList<>();
        int leftForNames = vouchedFor ? Weights.MOST_FOR_A_NAME : Integer.MAX_VALUE;
        for (FindingCode code : strongestFirst(findings)) {
            Weights.Weight weight = Weights.of(code);
            int points = weight.points();
            if (Weights.BORROWED_NAME.contains(code)) {
                points = Math.min(points, leftForNames);
                leftForNames -= points;
            }
            if (points != 0) {
                shares.add(new Share(code, points));
                kinds.merge(weight.kind(), points, Integer::sum);
            }
        }
        shares.sort(Comparator.comparingInt(share -> -share.points()));
        int points = shares.stream().mapToInt(Share::points).sum();
        return new Balance(
                points,
                points >= Weights.SUSPICIOUS ? strongest(kinds) : MailKind.NONE,
                List.copyOf(shares));
    }

    private static List<FindingCode> strongestFirst(List<Finding> findings) {
        return findings.stream()
                .map(Finding::code)
                .distinct()
                .sorted(Comparator.comparingInt(code -> -Weights.of(code).points()))
                .toList();
    }

    private static MailKind strongest(Map<MailKind, Integer> kinds) {
        return kinds.entrySet().stream()
                .filter(each -> each.getKey() != MailKind.NONE && each.getValue() > 0)
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(MailKind.PHISHING);
    }

    Verdict verdict(Message.Source source) {
        if (source == Message.Source.UNREADABLE) {
            return Verdict.UNREADABLE;
        }
        if (kind == MailKind.SPAM) {
            return Verdict.SUSPICIOUS;
        }
        if (points >= Weights.DANGEROUS) {
            return Verdict.DANGEROUS;
        }
        return points >= Weights.SUSPICIOUS ? Verdict.SUSPICIOUS : Verdict.NOTHING_FOUND;
    }

    Weighing weighing(Sureness sureness) {
        return new Weighing(points, shares, sureness);
    }
}
