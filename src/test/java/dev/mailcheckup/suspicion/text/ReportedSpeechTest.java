package dev.mailcheckup.suspicion.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedSpeechTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They write \"pay now\" to all",
                "They write “pay now” to all",
                "They write „pay now“ to all",
                "They write « pay now » to all",
                "They write 「pay now」 to all",
            })
    void whatIsQuotedIsLeftOut(String text) {
        assertThat(ReportedSpeech.leftOut(text)).isEqualTo("They write   to all");
    }

    @Test
    void whatStaysOpenIsNoQuotation() {
        String inches = "a 6\" pipe and\n\na \"new\" one";
        assertThat(ReportedSpeech.leftOut(inches)).isEqualTo("a 6\" pipe and\n\na   one");
        String longPassage = "\"" + "pay now ".repeat(200) + "\"";
        assertThat(ReportedSpeech.leftOut(longPassage)).isEqualTo(longPassage);
    }
}
