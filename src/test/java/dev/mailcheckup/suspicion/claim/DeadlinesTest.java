package dev.mailcheckup.suspicion.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.suspicion.text.Reading;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {

    @ParameterizedTest
    @CsvSource({
        "You have 48 hours to pay., PT48H",
        "You have forty-eight hours to pay., PT48H",
        "You have forty eight hours to pay., PT48H",
        "You have seventy-two hours to pay., PT72H",
        "You have twenty four hours to pay., PT24H",
        "You have two hours to pay., PT2H",
        "You have six hours to pay., PT6H",
        "You have ten days to pay., PT240H",
        "您必须在四十八小时内付款。, PT48H",
        "您必须在二十小时内付款。, PT20H",
        "您必须在十天内付款。, PT240H",
        "您必须在两天内付款。, PT48H"
    })
    void aTimeIsReadInDigitsAndInWords(String text, Duration expected) {
        assertThat(Deadlines.in(Reading.of(text))).map(Deadlines.Found::time).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"You have some hours to pay.", "You have hours to pay.", "hours"})
    void withoutANumberThereIsNoTime(String text) {
        assertThat(Deadlines.in(Reading.of(text))).isEmpty();
    }
}
