package dev.mailcheckup.suspicion.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    @ParameterizedTest
    @CsvSource({
        "Bítcöin, bitcoin",
        "bіtсоіn, bitcoin",
        "𝐛𝐢𝐭𝐜𝐨𝐢𝐧, bitcoin",
        "b i t c o i n, bitcoin",
        "b1tc0in, bitcoin",
        "bit\u200bcoin, bitcoin",
        "比 特 币, 比特币",
        "聯絡人, 联络人"
    })
    void aDisguisedWordIsReadAsTheReaderSeesIt(String written, String expected) {
        assertThat(FoldedText.of(written).folded().strip()).isEqualTo(expected);
    }

    @Test
    void aPaddedPreviewLineIsNoDisguise() {
        String padding = "\u200c \u034f ".repeat(200);
        assertThat(FoldedText.of("Sale " + padding + "today").disguise().isDeliberate()).isFalse();
    }

    @Test
    void aHostileTextIsReadInTime() {
        String text = "send your video to all your friends share publish leak ".repeat(4_000);
        assertThatCode(() ->
                        Assertions.assertTimeoutPreemptively(
                                Duration.ofSeconds(60), () -> Reading.of(text)))
                .doesNotThrowAnyException();
    }
}
