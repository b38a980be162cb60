package dev.mailcheckup.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnAddressTest {

    private static final String REMOTE = "192.0.2.1";

    @Test
    void withNothingInBetweenItIsTheVisitors() {
        assertThat(OwnAddress.of(REMOTE, _ -> null)).isEqualTo(REMOTE);
    }

    /** What a proxy we trust leaves is the address that the server reports already. */
    @Test
    void aTrustedProxyMayRepeatIt() {
        assertThat(OwnAddress.of(REMOTE, Map.of("X-Real-IP", REMOTE)::get)).isEqualTo(REMOTE);
    }

    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-For, 192.0.2.9",
        "X-Forwarded-For, 192.0.2.1",
        "X-Forwarded-For, ''",
        "Forwarded, for=192.0.2.9",
        "Via, 1.1 someone",
        "X-Real-IP, 192.0.2.9",
        "CF-Connecting-IP, 192.0.2.9",
        "True-Client-IP, unknown"
    })
    void whoeverStandsInBetweenHidesIt(String name, String value) {
        assertThat(OwnAddress.of(REMOTE, Map.of(name, value)::get)).isEmpty();
    }
}
