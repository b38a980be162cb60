package dev.mailcheckup.suspicion.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hello! I am a hacker. Pay me.|hacker|I am a hacker.",
                "Is it you? A hacker writes! Pay.|hacker|A hacker writes!",
                "你好！我是黑客。请付款。|黑客|我是黑客。",
                "First line\\nthe hacker wrote it\\n\\nOther|hacker|First line the hacker wrote it",
                "Hello\\n\\nI am a hacker\\n\\nBye|hacker|I am a hacker",
                "Hello\\nI am a hacker\\nBye|hacker|I am a hacker",
                "Hi. Pay 3.50 to   the\\thacker now. Bye|hacker|Pay 3.50 to the hacker now."
            })
    void aQuoteIsTheSentenceThatHoldsThePlace(String text, String word, String quote) {
        assertThat(quote(text.replace("\\n", "\n").replace("\\t", "\t"), word)).isEqualTo(quote);
    }

    @Test
    void aLineThatTheMailProgramBrokeIsReadOn() {
        String text =
                """
                Good day. This is the machine of a man who has nothing to do but
                Paint his house, and the hacker of the village, who has much time
                Left. Bye.
                """;
        assertThat(quote(text, "hacker"))
                .isEqualTo(
                        "This is the machine of a man who has nothing to do but Paint his house,"
                                + " and the hacker of the village, who has much time Left.");
    }

    @Test
    void aLongSentenceIsCutBetweenWords() {
        String words = "lorem ipsum dolor ".repeat(20);
        String quote = quote(words + "hacker " + words, "hacker");
        assertThat(quote).hasSizeLessThanOrEqualTo(160).startsWith("…").endsWith("…");
        assertThat(quote.substring(1, quote.length() - 1).split(" "))
                .allSatisfy(word -> assertThat(word).isIn("lorem", "ipsum", "dolor", "hacker"))
                .contains("hacker");
    }

    @Test
    void noCharacterIsCutInTwo() {
        String endless = "\ud83d\ude00".repeat(300);
        for (String lead : new String[] {"", "a"}) {
            String quote = quote(lead + endless + "hacker" + endless, "hacker");
            assertThat(quote).hasSizeLessThanOrEqualTo(160).contains("hacker");
            assertThat(Arrays.stream(quote.codePoints().toArray()))
                    .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        }
    }

    @Test
    void anEndlessWordIsQuotedInPart() {
        assertThat(quote("x".repeat(5_000) + "hacker" + "y".repeat(5_000), "hacker"))
                .hasSizeLessThanOrEqualTo(160)
                .contains("hacker");
    }

    @Test
    void placesTooFarApartGiveTheSentenceOfTheLast() {
        String between = "This is a rather long sentence that says nothing at all. ".repeat(3);
        assertThat(Quotation.of("I see. " + between + "I know you. Bye.", 2, 7 + between.length()))
                .isEqualTo("I know you.");
    }

    private static String quote(String text, String word) {
        int at = text.indexOf(word);
        return Quotation.of(text, at, at + word.length() - 1);
    }
}
