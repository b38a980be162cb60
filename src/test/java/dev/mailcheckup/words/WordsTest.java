package dev.mailcheckup.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.suspicion.Advice;
import dev.mailcheckup.suspicion.claim.Claim;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads each bundle by itself: a ResourceBundle would hide a missing key behind its parent. */
class WordsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final List<String> SUFFIXES = Languages.codes();

    @Test
    void everyCodeHasItsWordsInEveryLanguage() {
        Stream<String> findings =
                FindingCode.all().stream()
                        .flatMap(code ->
                                Stream.of("title", "meaning", "action")
                                        .map(part -> "finding." + code.code() + "." + part));
        Stream<String> claims =
                Arrays.stream(Claim.values())
                        .flatMap(claim ->
                                Stream.of("says", "answer")
                                        .map(part -> "claim." + claim.code() + "." + part));
        Stream<String> advice = Arrays.stream(Advice.values()).map(step -> "advice." + step.code());
        List<String> keys = Stream.of(findings, claims, advice).flatMap(s -> s).toList();
        for (Locale language : Languages.ALL) {
            Words words = Words.in(language);
            assertThat(keys.stream().filter(key -> !words.has(key)))
                    .as("no words in " + language)
                    .isEmpty();
        }
    }

    @Test
    void allLanguagesHaveTheSameKeysAndPlaceholders() throws IOException {
        for (String area : Words.AREAS) {
            TreeMap<String, Set<String>> first = placeholders(area, SUFFIXES.getFirst());
            for (String suffix : SUFFIXES) {
                assertThat(placeholders(area, suffix)).as(area + "_" + suffix).isEqualTo(first);
            }
        }
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (String suffix : SUFFIXES) {
            List<Object> keys = new ArrayList<>();
            for (String area : Words.AREAS) {
                keys.addAll(read(area, suffix).keySet());
            }
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    /** MessageFormat swallows a single apostrophe, and only where there is a placeholder. */
    @Test
    void apostrophesAreDoubledExactlyWhereATextHasAPlaceholder() throws IOException {
        for (String suffix : SUFFIXES) {
            for (String area : Words.AREAS) {
                read(area, suffix)
                        .forEach((key, text) -> {
                            String value = text.toString();
                            boolean pattern = PLACEHOLDER.matcher(value).find();
                            boolean doubled = value.contains("''");
                            boolean single = value.replace("''", "").contains("'");
                            assertThat(pattern ? single : doubled)
                                    .as(area + "_" + suffix + " " + key)
                                    .isFalse();
                        });
            }
        }
    }

    private static TreeMap<String, Set<String>> placeholders(String area, String suffix)
            throws IOException {
        TreeMap<String, Set<String>> found = new TreeMap<>();
        read(area, suffix)
                .forEach((key, text) -> {
                    Set<String> numbers = new TreeSet<>();
                    var matcher = PLACEHOLDER.matcher(text.toString());
                    while (matcher.find()) {
                        numbers.add(matcher.group(1));
                    }
                    found.put(key.toString(), numbers);
                });
        return found;
    }

    private static Properties read(String area, String suffix) throws IOException {
        String name = "/words/" + area + "_" + suffix + ".properties";
        Properties properties = new Properties();
        try (InputStream stream = WordsTest.class.getResourceAsStream(name)) {
            assertThat(stream).as(name).isNotNull();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
