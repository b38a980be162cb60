package dev.mailcheckup.suspicion.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All phrase tables of all languages, ready to be looked for in one pass. */
public final class PhraseTable {

    /** The languages that have a table under {@code suspicion/phrases}. */
    public static final List<String> LANGUAGES =
            List.of(
                    "en", "zh", "de", "fr", "es", "pt", "it", "ja", "ru", "pl", "nl", "cs", "ko",
                    "ro");

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
        LANGUAGES.forEach(
                language -> reader.read(lines("/suspicion/phrases/" + language + ".txt")));
        return new PhraseTable(reader);
    }

    private static List<String> lines(String resource) {
        try (InputStream stream =
                        Objects.requireNonNull(
                                PhraseTable.class.getResourceAsStream(resource), resource);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.readAllLines();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
