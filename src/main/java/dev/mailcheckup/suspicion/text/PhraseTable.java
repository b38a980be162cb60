package dev.mailcheckup.suspicion.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

    /** For each literal the phrases that begin with it; most mails begin few of them. */
    private final BitSet[] beginning;

    private PhraseTable(PhraseReader reader) {
        phrases = reader.phrases();
        List<String> literals = reader.literals();
        finder = new LiteralFinder(literals);
        beginning = new BitSet[literals.size()];
        Arrays.setAll(beginning, literal -> new BitSet());
        for (int i = 0; i < phrases.size(); i++) {
            for (int literal : phrases.get(i).pieces().getFirst()) {
                beginning[literal].set(i);
            }
        }
    }

    public static PhraseTable standard() {
        return STANDARD;
    }

    /** What the text says, each cue with every place where one of its phrases is first said. */
    public Map<Cue, List<Span>> find(FoldedText text) {
        Occurrences occurrences = finder.find(text.folded());
        Map<Cue, List<Span>> found = new EnumMap<>(Cue.class);
        BitSet begun = new BitSet();
        occurrences.found().stream().forEach(literal -> begun.or(beginning[literal]));
        for (int i = begun.nextSetBit(0); i >= 0; i = begun.nextSetBit(i + 1)) {
            Phrase phrase = phrases.get(i);
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
        for (String language : LANGUAGES) {
            reader.read(Tables.lines("/suspicion/threats/" + language + ".txt"));
        }
        for (String language : LURES) {
            reader.read(Tables.lines("/suspicion/lures/" + language + ".txt"));
        }
        reader.read(Tables.lines("/suspicion/times.txt"));
        return new PhraseTable(reader);
    }
}
