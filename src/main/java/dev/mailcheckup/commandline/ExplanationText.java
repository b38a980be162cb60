package dev.mailcheckup.commandline;

import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.FindingText;
import dev.mailcheckup.report.Country;
import dev.mailcheckup.suspicion.Explanation;
import dev.mailcheckup.suspicion.Weighing;
import dev.mailcheckup.suspicion.account.AccountOf;
import dev.mailcheckup.suspicion.account.PlainAccount;
import dev.mailcheckup.suspicion.json.ExplainedMail;
import dev.mailcheckup.words.TerminalText;
import dev.mailcheckup.words.Words;
import java.util.Locale;

/**
 * One explained mail in plain words, for a person at a terminal.
 *
 * @param country where it would be reported
 * @param width of the terminal in columns
 */
record ExplanationText(Words words, Country country, int width) {

    String of(ExplainedMail mail) {
        Explanation explanation = mail.explanation();
        StringBuilder out = new StringBuilder();
        out.append("== ").append(TerminalText.shown(mail.file())).append('\n');
        if (!mail.sha256().isEmpty()) {
            out.append(words.punctuation().labelled(words.get("keep.sha256"), mail.sha256()))
                    .append('\n');
        }
        out.append(
                PlainAccount.of(AccountOf.explanation(explanation, country, words), words, width));
        weighing(explanation, out);
        return out.toString();
    }

    private void weighing(Explanation explanation, StringBuilder out) {
        Weighing weighing = explanation.weighing();
        if (weighing.shares().isEmpty()) {
            return;
        }
        out.append('\n').append(words.get("commandline.weighing")).append('\n');
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
}
