package dev.mailcheckup.suspicion;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.message.Message;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the findings come to. A finding counts once, however often it was made.
 *
 * @param points the sum of the weights
 * @param kind the kind that most points speak for
 */
record Balance(int points, MailKind kind) {

    static Balance of(List<Finding> findings) {
        Map<MailKind, Integer> kinds = new EnumMap<>(MailKind.class);
        Set<FindingCode> counted = EnumSet.noneOf(FindingCode.class);
        int points = 0;
        for (Finding finding : findings) {
            if (counted.add(finding.code())) {
                Weights.Weight weight = Weights.of(finding.code());
                points += weight.points();
                kinds.merge(weight.kind(), weight.points(), Integer::sum);
            }
        }
        kinds.remove(MailKind.NONE);
        MailKind kind =
                kinds.entrySet().stream()
                        .filter(each -> each.getValue() > 0)
                        .max(Comparator.comparingInt(Map.Entry::getValue))
                        .map(Map.Entry::getKey)
                        .orElse(MailKind.PHISHING);
        return new Balance(points, points >= Weights.SUSPICIOUS ? kind : MailKind.NONE);
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
}
