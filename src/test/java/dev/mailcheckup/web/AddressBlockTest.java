package dev.mailcheckup.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressBlockTest {

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff",
        "fe80::1%eth0, fe80::2",
        "192.0.2.1, ::ffff:192.0.2.1"
    })
    void theseAreOneVisitor(String one, String other) {
        assertThat(AddressBlock.of(one)).isEqualTo(AddressBlock.of(other));
    }

    @ParameterizedTest
    @CsvSource({"2001:db8:1:2::1, 2001:db8:1:3::1", "192.0.2.1, 192.0.2.2", "127.0.0.1, ::1"})
    void theseAreTwoVisitors(String one, String other) {
        assertThat(AddressBlock.of(one)).isNotEqualTo(AddressBlock.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "127.1", "unknown", "192.0.2.1, 192.0.2.2"})
    void whatIsNoAddressSharesOneBlock(String text) {
        assertThat(AddressBlock.of(text)).isEqualTo(AddressBlock.UNREADABLE);
    }
}
