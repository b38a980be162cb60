package dev.mailcheckup.suspicion.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.suspicion.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon, 2 Jun 2025 10:00:00 +0200 | 2025-06-02T08:00:00Z",
                "2 Jun 2025 10:00 GMT | 2025-06-02T10:00:00Z",
                "Mon, 02 Jun 2025 08:13:49.306 +0000 (UTC) | 2025-06-02T08:13:49Z",
                "Mon, 2 Jun 2025 10:00:00 -0500 (EST) | 2025-06-02T15:00:00Z",
                "Mon, 2 Jun 25 10:00:00 PST | 2025-06-02T18:00:00Z",
                "2025-06-02 10:00:00.123456 +0000 UTC m=+0.07 | 2025-06-02T10:00:00Z",
                "2025-06-02T10:00:00Z | 2025-06-02T10:00:00Z",
                "Mon Jun  2 10:00:00 2025 | 2025-06-02T10:00:00Z",
                "Mon, 2 Jun 2025 10:00:60 +0000 | 2025-06-02T10:00:59Z"
            })
    void everyFormOfDateThatIsSeenIsRead(String text, Instant expected) {
        assertThat(ReceivedDates.parse(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "Mon, 99 Jun 2025 10:00:00 +0000", "Mon, 2 Jun 2025", "::::"})
    void whatIsNoDateIsNone(String text) {
        assertThat(ReceivedDates.parse(text)).isNull();
    }

    @Test
    void theHopsComeOldestFirstAndNoDelayIsNegative() {
        List<Hop> hops =
                Samples.explain(
                                """
                                Received: from b.example (b.example [192.0.2.2]) by c.example; Mon, 2 Jun 2025 10:00:00 +0000
                                Received: from a.example by b.example; Mon, 2 Jun 2025 10:09:00 +0000
                                Received: from home by a.example; Mon, 2 Jun 2025 10:01:00 +0000
                                From: a@a.example
                                Subject: hi

                                Hello.
                                """)
                        .hops();
        assertThat(hops).extracting(Hop::by).containsExactly("a.example", "b.example", "c.example");
        assertThat(hops)
                .extracting(Hop::delay)
                .containsExactly(Duration.ZERO, Duration.ofMinutes(8), Duration.ZERO);
        assertThat(hops).extracting(Hop::clockSkewed).containsExactly(false, false, true);
        assertThat(hops.getLast().from()).isEqualTo("b.example [192.0.2.2]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from by (evil.example [203.0.113.5]) by mx.example; | mx.example",
                "from by by mx.example; | mx.example",
                "from  a.example (by b.example) BY mx.example; | mx.example",
                "by mx.example with SMTP; | mx.example",
                "from a.example; | ''",
                "from | ''"
            })
    void theNameAfterFromIsNeverTheTaker(String field, String by) {
        assertThat(ReceivedField.of(field).by()).isEqualTo(by);
    }
}
