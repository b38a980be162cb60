package dev.mailcheckup.commandline;

import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.FindingText;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.suspicion.Explanation;
import dev.mailcheckup.suspicion.Verdict;
import dev.mailcheckup.suspicion.VerdictWords;
import dev.mailcheckup.suspicion.Weighing;
import dev.mailcheckup.suspicion.json.ExplainedMail;
import dev.mailcheckup.words.TerminalText;
import dev.mailcheckup.words.Words;
import java.util.Locale;

/** One explained mail in plain words, for a person at a terminal. */
final class ExplanationText {

    private final Words words;

    ExplanationText(Words words) {
        this.words = words;
    }

    String of(ExplainedMail mail) {
        Explanation explanation = mail.explanation();
        StringBuilder out = new StringBuilder();
        out.append("== ").append(TerminalText.shown(mail.file())).append('\n');
        out.append(words.get(VerdictWords.key(explanation))).append('\n');
        if (explanation.verdict() != Verdict.UNREADABLE) {
            String sureness = explanation.weighing().sureness().code();
            out.append(words.get("sureness." + sureness)).append('\n');
        }
        advice(explanation, out);
        claims(explanation, out);
        findings(explanation, out, false, "commandline.findings");
        findings(explanation, out, true, "commandline.missing");
        weighing(explanation, out);
        return out.toString();
    }

    private void advice(Explanation explanation, StringBuilder out) {
        if (explanation.advice().isEmpty()) {
            return;
        }
        heading("commandline.advice", out);
        int number = 1;
        for (var advice : explanation.advice()) {
            out.append("  ").append(number++).append(". ");
            out.append(words.get("advice." + advice.code())).append('\n');
        }
    }

    private void claims(Explanation explanation, StringBuilder out) {
        if (explanation.claims().isEmpty()) {
            return;
        }
        heading("commandline.claims", out);
        for (var claim : explanation.claims()) {
            out.append("  - ")
                    .append(words.get("commandline.claim", TerminalText.shown(claim.quote())));
            out.append("\n    ").append(words.get("claim." + claim.claim().code() + ".answer"));
            out.append('\n');
        }
    }

    private void findings(
            Explanation explanation, StringBuilder out, boolean unknown, String title) {
        var shown =
                explanation.findings().stream()
                        .filter(finding -> (finding.severity() == Severity.UNKNOWN) == unknown)
                        .toList();
        if (shown.isEmpty()) {
            return;
        }
        heading(title, out);
        for (var finding : shown) {
            FindingText text = FindingText.of(finding, words);
            out.append("  - ").append(TerminalText.shown(text.title())).append('\n');
            out.append("    ").append(TerminalText.shown(text.meaning())).append('\n');
        }
    }

    private void weighing(Explanation explanation, StringBuilder out) {
        Weighing weighing = explanation.weighing();
        if (weighing.shares().isEmpty()) {
            return;
        }
        heading("commandline.weighing", out);
        for (Weighing.Share share : weighing.shares()) {
            String title = title(share.code(), explanation);
            out.append(String.format(Locale.ROOT, "  %+4d  %s%n", share.points(), title));
        }
        out.append(String.format(Locale.ROOT, "  %4d  ", weighing.points()));
        out.append(
                words.get(
                        "commandline.weighing.sum",
                        weighing.suspiciousFrom(),
                        weighing.dangerousFrom()));
        out.append('\n');
    }

    /** Some findings are weighed but not listed, because something else already tells them. */
    private String title(FindingCode code, Explanation explanation) {
        return explanation.findings().stream()
                .filter(finding -> finding.code() == code)
                .findFirst()
                .map(finding -> TerminalText.shown(FindingText.of(finding, words).title()))
                .orElseGet(() -> words.get("finding." + code.code() + ".title"));
    }

    private void heading(String key, StringBuilder out) {
        out.append('\n').append(words.get(key)).append('\n');
    }
}
