package dev.mailcheckup.words;

import static org.assertj.core.api.Assertions.assertThat;

import eu.crydee.syllablecounter.SyllableCounter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * English that most people can read: the grade of Flesch and Kincaid (Kincaid et al., 1975) for
 * each text long enough to have one, and no long sentence anywhere. Menu paths, addresses and codes
 * are left out; they are not prose.
 */
class ReadingGradeTest {

    private static final int LONG_ENOUGH = 20;
    private static final int LONGEST_SENTENCE = 20;
    private static final double HIGHEST_GRADE = 7.0;
    private static final double HIGHEST_AVERAGE = 5.5;

    /** Written for people at a terminal. */
    private static final List<String> OTHER_READERS = List.of("commandline");

    private static final Pattern CODE =
            Pattern.compile("\\{\\d+[^}]*}|\\S*[/@.>:]\\S*\\w|\\S*\\d\\S*|\\b[A-Z]{2,}\\S*");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+(?:['’-][A-Za-z]+)*");

    private final SyllableCounter syllables = new SyllableCounter();

    @Test
    void everyLongTextIsAtMostGradeSeven() throws IOException {
        List<String> tooHard = new ArrayList<>();
        double sum = 0;
        int count = 0;
        for (var text : texts().entrySet()) {
            double grade = grade(text.getValue());
            if (words(text.getValue()).size() >= LONG_ENOUGH) {
                sum += grade;
                count++;
                if (grade > HIGHEST_GRADE) {
                    tooHard.add("%.1f %s".formatted(grade, text));
                }
            }
        }
        System.out.printf(
                "%d texts of %d words or more, grade %.1f%n", count, LONG_ENOUGH, sum / count);
        assertThat(tooHard).isEmpty();
        assertThat(sum / count).isLessThanOrEqualTo(HIGHEST_AVERAGE);
    }

    @Test
    void noSentenceIsLong() throws IOException {
        List<String> tooLong = new ArrayList<>();
        texts().forEach((key, text) -> {
            for (String sentence : sentences(text)) {
                int length = words(sentence).size();
                if (length > LONGEST_SENTENCE) {
                    tooLong.add(length + " " + key + ": " + sentence);
                }
            }
        });
        assertThat(tooLong).isEmpty();
    }

    private double grade(String text) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            return 0;
        }
        double perSentence = (double) words.size() / Math.max(1, sentences(text).size());
        int sounds = words.stream().mapToInt(syllables::count).sum();
        return 0.39 * perSentence + 11.8 * sounds / words.size() - 15.59;
    }

    private static List<String> sentences(String text) {
        return Arrays.stream(text.split("(?<=[.!?])[\"”)]?\\s+|\\n"))
                .filter(sentence -> !words(sentence).isEmpty())
                .toList();
    }

    private static List<String> words(String text) {
        return WORD.matcher(CODE.matcher(text).replaceAll(" "))
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static TreeMap<String, String> texts() throws IOException {
        TreeMap<String, String> texts = new TreeMap<>();
        for (String area : Words.AREAS) {
            if (!OTHER_READERS.contains(area)) {
                read(area).forEach((key, text) -> texts.put(key.toString(), text.toString()));
            }
        }
        texts.keySet().removeIf(key -> key.startsWith("how."));
        return texts;
    }

    private static Properties read(String area) throws IOException {
        String name = "/words/" + area + "_en.properties";
        Properties properties = new Properties();
        try (InputStream stream = ReadingGradeTest.class.getResourceAsStream(name)) {
            properties.load(
                    new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        }
        return properties;
    }
}
