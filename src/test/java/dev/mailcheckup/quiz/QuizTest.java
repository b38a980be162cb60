package dev.mailcheckup.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.quiz.MarkedText.Piece;
import dev.mailcheckup.words.Languages;
import dev.mailcheckup.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuizTest {

    @Test
    void sevenScamsAndThreeRealMails() {
        QuizRound round = QuizRound.mixed(new Random(1));
        assertThat(round.count(true)).isEqualTo(7);
        assertThat(round.count(false)).isEqualTo(3);
    }

    @Test
    void theFirstAndTheLastStayAndTheOthersAreMixed() {
        Set<List<QuizMail>> orders = new HashSet<>();
        for (int seed = 0; seed < 20; seed++) {
            List<QuizMail> order = QuizRound.mixed(new Random(seed)).order();
            assertThat(order).containsExactlyInAnyOrder(QuizMail.values());
            assertThat(order).first().isEqualTo(QuizMail.BANK);
            assertThat(order).last().isEqualTo(QuizMail.LIBRARY);
            orders.add(order);
        }
        assertThat(orders).hasSizeGreaterThan(10);
    }

    @Test
    void notSureIsNeitherCountedAsFoundNorAsFooled() {
        QuizRound round = QuizRound.mixed(new Random(1));
        for (QuizMail mail : QuizMail.values()) {
            round = round.with(mail, Guess.NOT_SURE);
        }
        assertThat(round.open()).isEmpty();
        assertThat(round.order()).noneMatch(round::fooled);
        assertThat(round.count(true, Guess.SCAM)).isZero();
        assertThat(round.count(true, Guess.NOT_SURE)).isEqualTo(7);
    }

    @Test
    void onlyAScamThatLookedRealFools() {
        QuizRound round =
                QuizRound.mixed(new Random(1))
                        .with(QuizMail.BANK, Guess.REAL)
                        .with(QuizMail.ORDER, Guess.SCAM);
        assertThat(round.order().stream().filter(round::fooled)).containsExactly(QuizMail.BANK);
        assertThat(round.open()).contains(2);
    }

    /** In each language every sign has its number somewhere in the mail, and no number is left. */
    @ParameterizedTest
    @EnumSource
    void everySignStandsInTheMail(QuizMail mail) {
        for (Locale language : Languages.ALL) {
            Words words = Words.in(language);
            String key = "quiz." + mail.code();
            String whole =
                    String.join(
                            " ",
                            words.get(key + ".from"),
                            mail.address(),
                            words.get(key + ".subject"),
                            mail.file(),
                            words.get(key + ".text"),
                            mail.link());
            long signs = words.get(key + ".signs").lines().count();
            assertThat(signs).isGreaterThanOrEqualTo(3);
            assertThat(numbers(whole))
                    .as(mail + " in " + language)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, (int) signs).boxed().toList());
            assertThat(words.has(key + ".link")).isEqualTo(!mail.link().isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyAddressIsMadeUp(QuizMail mail) {
        assertThat(plain(mail.address())).endsWith(".example");
        if (!mail.link().isEmpty()) {
            assertThat(mail.link()).containsPattern("^https?://[a-z.-]+\\.example/");
        }
    }

    @Test
    void marksAreTakenOutOfAText() {
        MarkedText text = MarkedText.of("Dear customer[1], pay [now] or [2][3]");
        assertThat(text.pieces())
                .containsExactly(
                        new Piece.Plain("Dear customer"),
                        new Piece.Mark(1),
                        new Piece.Plain(", pay [now] or "),
                        new Piece.Mark(2),
                        new Piece.Mark(3));
        assertThat(plain("a[1]b[2]")).isEqualTo("ab");
        assertThat(plain("[0] [12] [1")).isEqualTo("[0] [12] [1");
        assertThat(plain("")).isEmpty();
    }

    private static Set<Integer> numbers(String text) {
        return MarkedText.of(text).pieces().stream()
                .flatMap(piece ->
                        piece instanceof Piece.Mark(var number)
                                ? Stream.of(number)
                                : Stream.empty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String plain(String text) {
        return MarkedText.of(text).withoutMarks().pieces().stream()
                .map(piece -> ((Piece.Plain) piece).text())
                .collect(Collectors.joining());
    }
}
