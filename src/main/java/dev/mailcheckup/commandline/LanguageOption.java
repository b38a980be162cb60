package dev.mailcheckup.commandline;

import dev.mailcheckup.words.Languages;
import dev.mailcheckup.words.Words;
import java.util.Iterator;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The language of plain words, the same option for every command that speaks. */
final class LanguageOption {

    /** For the help. */
    static final class Codes implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Languages.codes().iterator();
        }
    }

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            completionCandidates = Codes.class,
            description = "Language of the plain words: ${COMPLETION-CANDIDATES}.")
    private String language = Locale.getDefault().toLanguageTag();

    Words words() {
        return Words.in(Locale.forLanguageTag(language));
    }
}
