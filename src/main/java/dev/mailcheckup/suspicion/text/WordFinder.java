package dev.mailcheckup.suspicion.text;

import java.util.List;

/** Finds which of many words or names stand in a text, as whole words, through disguises. */
public final class WordFinder {

    private final LiteralFinder finder;

    public WordFinder(List<String> words) {
        finder = new LiteralFinder(words.stream().map(PhraseReader::literal).toList());
    }

    /** The numbers of the words that occur, in the order of the list. */
    public List<Integer> find(FoldedText text) {
        return finder.find(text.folded()).found().stream().boxed().toList();
    }
}
