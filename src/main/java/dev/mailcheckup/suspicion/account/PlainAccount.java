package dev.mailcheckup.suspicion.account;

import dev.mailcheckup.words.Punctuation;
import dev.mailcheckup.words.TerminalText;
import dev.mailcheckup.words.Words;
import java.util.List;

/** An account as plain text of a given width. */
public final class PlainAccount {

    private final PlainLines lines;
    private final Words words;

    private PlainAccount(Words words, int width) {
        this.words = words;
        lines = new PlainLines(width);
    }

    /**
     * @param width in columns; a Chinese character takes two
     */
    public static String of(Account account, Words words, int width) {
        PlainAccount plain = new PlainAccount(words, width);
        plain.write(account);
        return plain.lines.toString();
    }

    private void write(Account account) {
        account.summary().forEach(text -> lines.add("", text));
        for (Chapter chapter : account.chapters()) {
            lines.skip();
            lines.add("", chapter.heading());
            chapter.passages().forEach(this::write);
        }
    }

    private void write(Passage passage) {
        Punctuation marks = words.punctuation();
        switch (passage) {
            case Passage.Text(String text) -> lines.add("  ", text);
            case Passage.Hint(String text) -> lines.add("  ", text);
            case Passage.Step(int number, String text) ->
                    lines.add("  " + (number < 10 ? " " : "") + number + ". ", text);
            case Passage.Answered(var says, var quote, var label, var answer) -> {
                lines.add("  - ", says);
                if (!quote.isBlank()) {
                    lines.add("    ", words.get("shell.seen.quote", quote));
                }
                lines.add("    ", marks.labelled(label, answer));
            }
            case Passage.Found(var weight, var title, var meaning, List<Passage.Fact> more) -> {
                lines.add("  - ", marks.bracketed(title, weight));
                lines.add("    ", meaning);
                more.forEach(fact -> lines.add("    ", marks.labelled(fact.name(), fact.value())));
            }
            case Passage.Fact(String name, String value) ->
                    lines.add("  ", marks.labelled(name, value));
            case Passage.Verbatim(List<String> verbatim) ->
                    verbatim.forEach(line -> lines.add("  | ", line));
        }
    }

    /** Lines of at most some columns. */
    private static final class PlainLines {

        private final StringBuilder out = new StringBuilder();
        private final int width;

        PlainLines(int width) {
            this.width = width;
        }

        void skip() {
            out.append('\n');
        }

        /** The first line after this lead, all others below its end. */
        void add(String lead, String text) {
            String indent = lead.startsWith("  |") ? lead : " ".repeat(lead.length());
            String start = lead;
            for (String line : Wrapped.lines(TerminalText.shown(text), width - lead.length())) {
                out.append((start + line).stripTrailing()).append('\n');
                start = indent;
            }
        }

        @Override
        public String toString() {
            return out.toString();
        }
    }
}
