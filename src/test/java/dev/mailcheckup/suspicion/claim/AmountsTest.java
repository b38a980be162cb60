package dev.mailcheckup.suspicion.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "send 1.250 BTC now | BTC | 1.250",
                "send 1,250 BTC now | BTC | 1.250",
                "send .05 BTC now | BTC | 0.05",
                "send 0.05 BTC now | BTC | 0.05",
                "send 1.250 USD now | USD | 1250",
                "send $1,250.50 now | USD | 1250.50",
                "send $.50 now | USD | 0.50",
                "send 1.250.000 EUR now | EUR | 1250000"
            })
    void aSumIsReadAsItsCurrencyIsWritten(String text, String currency, String value) {
        assertThat(Amounts.in(text))
                .singleElement()
                .satisfies(amount -> {
                    assertThat(amount.currency()).isEqualTo(currency);
                    assertThat(amount.value()).isEqualTo(value);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1.05 BTC", "1..05 BTC", ". BTC", ".", "BTC ."})
    void whatIsNoNumberIsNoSum(String text) {
        assertThat(Amounts.in(text)).isEmpty();
    }
}
