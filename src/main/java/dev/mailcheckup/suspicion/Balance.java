package dev.mailcheckup.suspicion;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.Weighing.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the findings come to. A finding counts once, however often it was made.
 *
 * @param points the sum of the shares
 * @param kind the kind that most points speak for
 * @param shares strongest first; those whose finding is not shown too
 */
record Balance(int points, MailKind kind, List<Share> shares) {

    static Balance of(List<Finding> findings) {
        Map<MailKind, Integer> kinds = new EnumMap<>(MailKind.class);
        Set<FindingCode> counted = EnumSet.noneOf(FindingCode.class);
        List<Share> shares = new ArrayList<>();
        for (Finding finding : findings) {
            Weights.Weight weight = Weights.of(finding.code());
            if (weight.points() != 0 && counted.add(finding.code())) {
                shares.add(new Share(finding.code(), weight.points()));
                kinds.merge(weight.kind(), weight.points(), Integer::sum);
            }
        }
        shares.sort(Comparator.comparingInt(share -> -share.points()));
        int points = shares.stream().mapToInt(Share::points).sum();
        return new Balance(
                points,
                points >= Weights.SUSPICIOUS ? strongest(kinds) : MailKind.NONE,
                List.copyOf(shares));
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

    Weighing weighing(Message.Source source) {
        return new Weighing(points, shares, Sureness.of(verdict(source), points, source));
    }
}
