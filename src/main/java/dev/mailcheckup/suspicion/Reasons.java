package dev.mailcheckup.suspicion;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.FindingText;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.words.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which findings stand first: beside a warning the three that speak most against the mail, else up
 * to three that speak for it, so that no small sign frightens the reader of an ordinary mail.
 */
public final class Reasons {

    private static final int MOST = 3;

    private Reasons() {}

    /** All that was seen of the mail; what could not be seen is told elsewhere. */
    public static List<Finding> all(Explanation explanation) {
        return explanation.findings().stream()
                .filter(finding -> finding.severity() != Severity.UNKNOWN)
                .toList();
    }

    public static List<Finding> strongest(Explanation explanation) {
        List<Finding> all = all(explanation);
        if (!VerdictWords.isWarning(explanation)) {
            List<Finding> fine =
                    all.stream().filter(each -> each.severity() == Severity.FINE).toList();
            return first(fine.isEmpty() ? all : fine);
        }
        List<FindingCode> weighed = explanation.weighing().reasons();
        List<Finding> strongest =
                weighed.stream()
                        .flatMap(code -> all.stream().filter(each -> each.code() == code).limit(1))
                        .toList();
        return strongest.isEmpty() ? first(all) : strongest;
    }

    /** The reasons in a few words each; what the mail claims fills up what the findings leave. */
    public static List<String> inShort(Explanation explanation, Words words) {
        if (!VerdictWords.isWarning(explanation)) {
            return strongest(explanation).stream()
                    .filter(finding -> finding.severity() == Severity.FINE)
                    .map(finding -> FindingText.of(finding, words).title())
                    .toList();
        }
        return Stream.concat(
                        strongest(explanation).stream()
                                .map(finding -> FindingText.of(finding, words).title()),
                        explanation.claimsToAnswer().stream()
                                .map(found -> "claim." + found.claim().code() + ".says")
                                .map(key -> withoutStop(words.get(key))))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static List<Finding> first(List<Finding> findings) {
        return findings.stream().limit(MOST).toList();
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") || sentence.endsWith("。")
                ? sentence.substring(0, sentence.length() - 1)
                : sentence;
    }
}
