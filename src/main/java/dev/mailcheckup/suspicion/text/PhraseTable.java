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
    public Map<Cue, List<Said>> find(FoldedText text) {
        Occurrences occurrences = finder.find(text.folded());
        Map<Cue, List<Said>> found = new EnumMap<>(Cue.class);
        BitSet begun = new BitSet();
        occurrences.found().stream().forEach(literal -> begun.or(beginning[literal]));
        for (int i = begun.nextSetBit(0); i >= 0; i = begun.nextSetBit(i + 1)) {
            Phrase phrase = phrases.get(i);
            Span span = occurrences.first(phrase);
            if (span != null) {
                List<Said> said = found.computeIfAbsent(phrase.cue(), cue -> new ArrayList<>());
                List<Span> spans =
                        phrase.pieces().size() == 1
                                ? occurrences.all(phrase.pieces().getFirst())
                                : List.of(span);
                spans.forEach(each -> said.add(new Said(each, phrase.language())));
            }
        }
        return found;
    }

    private static PhraseTable load() {
        PhraseReader reader = new PhraseReader();
        for (String folder : List.of("phrases/", "threats/", "lures/")) {
            for (String language : LANGUAGES) {
                reader.read(language, Tables.lines("/suspicion/" + folder + language + ".txt"));
            }
        }
        reader.read(Said.ANY, Tables.lines("/suspicion/threats/other.txt"));
        reader.read(Said.ANY, Tables.lines("/suspicion/lures/other.txt"));
        reader.read(Said.ANY, Tables.lines("/suspicion/times.txt"));
        return new PhraseTable(reader);
    }
}
