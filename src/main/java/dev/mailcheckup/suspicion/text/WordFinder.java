package dev.mailcheckup.suspicion.text;

import java.util.List;

/** Finds which of many words or names stand in a text, as whole words, through disguises. */
public final class WordFinder {

    private final LiteralFinder finder;
    private final int size;

    public WordFinder(List<String> words) {
        finder = new LiteralFinder(words.stream().map(PhraseReader::literal).toList());
        size = words.size();
    }

    /** The numbers of the words that occur, in the order of the list. */
    public List<Integer> find(FoldedText text) {
        Occurrences found = finder.find(text.folded());
        return java.util.stream.IntStream.range(0, size).filter(found::has).boxed().toList();
    }
}
