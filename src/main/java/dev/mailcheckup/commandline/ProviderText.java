package dev.mailcheckup.commandline;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingText;
import dev.mailcheckup.provider.ConnectionSentence;
import dev.mailcheckup.provider.ProviderReport;
import dev.mailcheckup.words.TerminalText;
import dev.mailcheckup.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One provider in plain words: the verdict, a sentence a connection, what was found. */
final class ProviderText {

    private ProviderText() {}

    static String of(ProviderCommand.Looked looked, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(looked.input());
        looked.problem()
                .ifPresent(problem ->
                        lines.add("  " + words.get("provider.unreadable." + problem.code())));
        looked.report().ifPresent(report -> add(report, words, lines));
        return lines.stream().map(TerminalText::shown).collect(Collectors.joining("\n", "", "\n"));
    }

    private static void add(ProviderReport report, Words words, List<String> lines) {
        lines.add("  " + words.get("provider.verdict." + report.verdict().code()));
        ConnectionSentence.of(report, words).forEach(sentence -> lines.add("  - " + sentence));
        for (Finding finding : report.findings()) {
            FindingText text = FindingText.of(finding, words);
            lines.add("  * " + text.title());
            lines.add("    " + text.meaning());
            lines.add("    " + text.action());
        }
    }
}
