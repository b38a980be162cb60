package dev.mailcheckup.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A term that readers may not know is explained where it stands: in the text itself, or in one that
 * belongs to it, such as the meaning under a title. The terms and what explains them are listed in
 * {@code hard-terms.tsv}; "never" marks those that we do without.
 */
class HardTermsTest {

    /** For a terminal, for programs, for the police, and for those who look after computers. */
    private static final Set<String> OTHER_READERS =
            Set.of("commandline", "api", "keep", "ports", "report");

    /** Names that stand on buttons and in menus of programs, and links to what explains them. */
    private static final List<String> AS_PROGRAMS_SAY_IT =
            List.of(
                    "how.",
                    "check.q5-2.",
                    "task.use-locked-line.",
                    "check.ports",
                    "blank.",
                    "mail.how.");

    /** A number beside it makes it a thing to copy; so do the quotation marks around a setting. */
    private static final Pattern TO_COPY =
            Pattern.compile(
                    "\\{\\d}\\s*端口|端口\\s*[\\d{]|\\d\\s*端口|\\b[Pp]orts? [\\d{]|[“‘「][^”’」]*[”’」]"
                            + "|SSL/TLS|^Port$|^端口$");

    record Term(String language, Pattern term, Pattern explained) {

        static Term of(String line) {
            String[] columns = line.split("\t", -1);
            boolean spaced = columns[0].equals("en");
            String name = spaced ? "(?i)\\b(" + columns[1] + ")\\b" : columns[1];
            if (columns[1].matches("[A-Z0-9]+")) {
                name = "(?<![A-Za-z0-9])" + columns[1] + "(?![A-Za-z0-9])";
            }
            return new Term(columns[0], Pattern.compile(name), Pattern.compile(columns[2]));
        }

        boolean isIn(String text) {
            return term.matcher(TO_COPY.matcher(text).replaceAll(" ")).find();
        }
    }

    static List<Term> terms() {
        return lines("hard-terms.tsv").filter(line -> !line.startsWith("#")).map(Term::of).toList();
    }

    @ParameterizedTest
    @MethodSource("terms")
    void aHardTermIsExplainedBesideIt(Term term) {
        Set<String> unexplained = new TreeSet<>();
        for (String area : Words.AREAS) {
            if (!OTHER_READERS.contains(area)) {
                groups(area, term.language()).values().stream()
                        .filter(texts ->
                                texts.values().stream()
                                        .noneMatch(text -> term.explained().matcher(text).find()))
                        .forEach(texts ->
                                texts.forEach((key, text) -> {
                                    if (term.isIn(text)) {
                                        unexplained.add(key + ": " + text);
                                    }
                                }));
            }
        }
        assertThat(unexplained).isEmpty();
    }

    /** The texts that stand together: their keys differ in the last part alone. */
    private static Map<String, Map<String, String>> groups(String area, String language) {
        Properties properties = new Properties();
        try (InputStream stream = open("/words/" + area + "_" + language + ".properties")) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .filter(key -> AS_PROGRAMS_SAY_IT.stream().noneMatch(key::startsWith))
                .collect(
                        Collectors.groupingBy(
                                key -> key.substring(0, key.lastIndexOf('.')),
                                TreeMap::new,
                                Collectors.toMap(key -> key, key -> properties.getProperty(key))));
    }

    private static Stream<String> lines(String name) {
        try (InputStream stream = open("/words/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(HardTermsTest.class.getResourceAsStream(name), name);
    }
}
