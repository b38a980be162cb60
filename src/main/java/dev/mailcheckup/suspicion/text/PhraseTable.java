package dev.mailcheckup.suspicion.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All phrase tables of all languages, ready to be looked for in one pass. */
public final class PhraseTable {

    /** The languages that have a table under {@code suspicion/phrases}. */
    public static final List<String> LANGUAGES =
            List.of(
                    "en", "zh", "de", "fr", "es", "pt", "it", "ja", "ru", "pl", "nl", "cs", "ko",
                    "ro");

    /** The languages that have a table under {@code suspicion/lures}; other has a few more. */
    private static final List<String> LURES =
            List.of(
                    "en", "zh", "de", "fr", "es", "pt", "it", "ja", "ru", "pl", "nl", "cs", "ko",
                    "ro", "other");

    private static final PhraseTable STANDARD = load();

    private final List<Phrase> phrases;
    private final LiteralFinder finder;

    private PhraseTable(PhraseReader reader) {
        phrases = reader.phrases();
        finder = new LiteralFinder(reader.literals());
    }

    public static PhraseTable standard() {
        return STANDARD;
    }

    /** What the text says, each cue with every place where one of its phrases is first said. */
    public Map<Cue, List<Span>> find(FoldedText text) {
        Occurrences occurrences = finder.find(text.folded());
        Map<Cue, List<Span>> found = new EnumMap<>(Cue.class);
        for (Phrase phrase : phrases) {
            Span span = occurrences.first(phrase);
            if (span != null) {
                List<Span> spans = found.computeIfAbsent(phrase.cue(), cue -> new ArrayList<>());
                if (phrase.pieces().size() == 1) {
                    spans.addAll(occurrences.all(phrase.pieces().getFirst()));
                } else {
                    spans.add(span);
                }
            }
        }
        return found;
    }

    private static PhraseTable load() {
        PhraseReader reader = new PhraseReader();
        for (String language : LANGUAGES) {
            reader.read(Tables.lines("/suspicion/phrases/" + language + ".txt"));
        }
        for (String language : LURES) {
            reader.read(Tables.lines("/suspicion/lures/" + language + ".txt"));
        }
        return new PhraseTable(reader);
    }
}
