package dev.mailcheckup.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No language has a sentence that is long in it; English has a stricter test of its own. */
class SentenceLengthTest {

    /** In words; Romance languages take a few more for the same thing. In signs without spaces. */
    private static final Map<String, Integer> MOST =
            Map.of("en", 20, "de", 20, "fr", 24, "es", 24, "pt", 24, "zh", 62, "ja", 62);

    /** Written for people at a terminal. */
    private static final List<String> OTHER_READERS = List.of("commandline");

    private static final Pattern CODE =
            Pattern.compile("\\{\\d+[^}]*}|\\S*[/@.>:]\\S*\\w|\\S*\\d\\S*|\\b\\p{Lu}{2,}\\S*");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’-]\\p{L}+)*");
    private static final Pattern END = Pattern.compile("(?<=[.!?])[\"“”»)]?\\s+|\\n|(?<=[。！？])");

    static List<String> languages() {
        return Languages.codes();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noSentenceIsLong(String language) throws IOException {
        int most = Objects.requireNonNull(MOST.get(language), language);
        boolean hasSpaces = !new Punctuation(Locale.forLanguageTag(language)).space().isEmpty();
        List<String> tooLong = new ArrayList<>();
        for (String area : Words.AREAS) {
            if (OTHER_READERS.contains(area)) {
                continue;
            }
            read(area, language)
                    .forEach((key, text) -> {
                        if (!key.toString().startsWith("how.")) {
                            sentences(text.toString())
                                    .filter(sentence -> length(sentence, hasSpaces) > most)
                                    .forEach(sentence -> tooLong.add(key + ": " + sentence));
                        }
                    });
        }
        assertThat(tooLong).isEmpty();
    }

    private static Stream<String> sentences(String text) {
        return Arrays.stream(END.split(text));
    }

    /** A word or a number of another script counts as one sign. */
    private static long length(String sentence, boolean hasSpaces) {
        return hasSpaces
                ? WORD.matcher(CODE.matcher(sentence).replaceAll(" ")).results().count()
                : sentence.replaceAll("[A-Za-z0-9 ]+", "x").length();
    }

    private static Properties read(String area, String language) throws IOException {
        String name = "/words/" + area + "_" + language + ".properties";
        Properties properties = new Properties();
        try (InputStream stream = SentenceLengthTest.class.getResourceAsStream(name)) {
            properties.load(
                    new InputStreamReader(
                            Objects.requireNonNull(stream, name), StandardCharsets.UTF_8));
        }
        return properties;
    }
}
