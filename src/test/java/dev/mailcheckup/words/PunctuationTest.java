package dev.mailcheckup.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PunctuationTest {

    private static final int TRIES = 200;

    /** Languages we have and languages we may get. */
    static Stream<Punctuation> languages() {
        return Stream.concat(
                        Languages.ALL.stream(),
                        Stream.of("de", "fr", "es", "pt", "ja").map(Locale::forLanguageTag))
                .distinct()
                .map(Punctuation::new);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "en ~ One. Two. ~ a, b, and c ~ a; b ~ Seen: it ~ it (why)",
                "de ~ One. Two. ~ a, b und c ~ a; b ~ Seen: it ~ it (why)",
                "es ~ One. Two. ~ a, b y c ~ a; b ~ Seen: it ~ it (why)",
                "pt ~ One. Two. ~ a, b e c ~ a; b ~ Seen: it ~ it (why)",
                "fr ~ One. Two. ~ a, b et c ~ a\u00a0; b ~ Seen\u00a0: it ~ it (why)",
                "zh-Hans ~ One.Two. ~ a、b和c ~ a；b ~ Seen：it ~ it（why）",
                "ja ~ One.Two. ~ a、b、c ~ a；b ~ Seen：it ~ it（why）"
            })
    void putsTextsTogetherAsTheLanguageDoes(
            String tag,
            String sentences,
            String list,
            String clauses,
            String label,
            String brackets) {
        Punctuation marks = new Punctuation(Locale.forLanguageTag(tag));
        assertThat(marks.sentences("One.", "", "Two.")).isEqualTo(sentences);
        assertThat(marks.list(List.of("a", "b", "c"))).isEqualTo(list);
        assertThat(marks.clauses(List.of("a", "b"))).isEqualTo(clauses);
        assertThat(marks.labelled("Seen", "it")).isEqualTo(label);
        assertThat(marks.bracketed("it", "why")).isEqualTo(brackets);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void oneTextAloneStaysAsItIs(Punctuation marks) {
        List<Function<List<String>, String>> ways =
                List.of(marks::sentences, marks::list, marks::names, marks::clauses);
        for (Function<List<String>, String> way : ways) {
            assertThat(way.apply(List.of("one, two"))).isEqualTo("one, two");
            assertThat(way.apply(List.of())).isEmpty();
        }
        assertThat(marks.labelled("", "it")).isEqualTo("it");
        assertThat(marks.bracketed("it", "")).isEqualTo("it");
        assertThat(marks.sentence("Yes!")).isEqualTo("Yes!");
    }

    /** Whatever the texts hold, even braces and quotes, nothing of them is lost or turned round. */
    @ParameterizedTest
    @MethodSource("languages")
    void everyTextStandsWholeAndInItsPlace(Punctuation marks) {
        Random random = new Random(31);
        List<Function<List<String>, String>> ways =
                List.of(marks::sentences, marks::list, marks::names, marks::clauses);
        for (int i = 0; i < TRIES; i++) {
            List<String> texts = texts(random);
            for (Function<List<String>, String> way : ways) {
                String rest = way.apply(texts);
                for (String text : texts) {
                    int at = rest.indexOf(text);
                    assertThat(at).as("%s in %s", text, rest).isBetween(0, 6);
                    rest = rest.substring(at + text.length());
                }
                assertThat(rest).isEmpty();
            }
        }
    }

    /** A label never gets two marks, and never stands against what it names. */
    @ParameterizedTest
    @MethodSource("languages")
    void aLabelHasOneMark(Punctuation marks) {
        UnaryOperator<String> between =
                label -> {
                    String whole = marks.labelled(label, "it");
                    return whole.substring(label.length() - 1, whole.length() - "it".length())
                            .strip();
                };
        for (String own : List.of(":", "：", "?", "？", ".", "。", "!", "！")) {
            assertThat(between.apply("Seen" + own)).isEqualTo(own);
        }
        assertThat(between.apply("Seen").replace("\u00a0", "")).isIn("n:", "n：");
    }

    private static List<String> texts(Random random) {
        List<String> pieces =
                Arrays.asList("{0}", "'", "''", "é", "ß", "日本", "%s", "\\", "$1", "x");
        List<String> texts = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            // The number keeps each text different from the marks and from the others.
            texts.add("<" + i + pieces.get(random.nextInt(pieces.size())) + ">");
        }
        return texts;
    }
}
