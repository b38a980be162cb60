package dev.mailcheckup.suspicion.ui;

import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.FindingText;
import dev.mailcheckup.suspicion.Explanation;
import dev.mailcheckup.words.Words;

/** The title of a finding that may be known by its code alone. */
final class FindingTitle {

    private FindingTitle() {}

    /** With what was seen, where the explanation lists such a finding; else in general terms. */
    static String of(FindingCode code, Explanation explanation, Words words) {
        return explanation.findings().stream()
                .filter(finding -> finding.code() == code)
                .findFirst()
                .map(finding -> FindingText.of(finding, words).title())
                .orElseGet(() ->
                        words.get("finding." + code.code() + ".title")
                                .replace("{0}", "…")
                                .replace("''", "'"));
    }
}
