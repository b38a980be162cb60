package dev.mailcheckup.commandline;

import dev.mailcheckup.finding.FindingText;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.suspicion.Explanation;
import dev.mailcheckup.suspicion.VerdictWords;
import dev.mailcheckup.words.Words;

/** One explained mail in plain words, for a person at a terminal. */
final class ExplanationText {

    private final Words words;

    ExplanationText(Words words) {
        this.words = words;
    }

    String of(ExplainedMail mail) {
        Explanation explanation = mail.explanation();
        StringBuilder out = new StringBuilder();
        out.append("== ").append(shown(mail.file())).append('\n');
        out.append(words.get(VerdictWords.key(explanation))).append('\n');
        advice(explanation, out);
        claims(explanation, out);
        findings(explanation, out, false, "commandline.findings");
        findings(explanation, out, true, "commandline.missing");
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
            out.append("  - ").append(words.get("commandline.claim", shown(claim.quote())));
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
            out.append("  - ").append(shown(text.title())).append('\n');
            out.append("    ").append(shown(text.meaning())).append('\n');
        }
    }

    private void heading(String key, StringBuilder out) {
        out.append('\n').append(words.get(key)).append('\n');
    }

    /** A stranger's text must not steer the terminal. */
    private static String shown(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> {
                    int type = Character.getType(c);
                    boolean steers =
                            type == Character.CONTROL
                                    || type == Character.FORMAT
                                    || type == Character.LINE_SEPARATOR
                                    || type == Character.PARAGRAPH_SEPARATOR;
                    out.appendCodePoint(steers ? '\uFFFD' : c);
                });
        return out.toString();
    }
}
