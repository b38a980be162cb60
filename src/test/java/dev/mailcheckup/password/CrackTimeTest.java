package dev.mailcheckup.password;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.password.CrackTime.Attacker;
import dev.mailcheckup.password.CrackTime.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrackTimeTest {

    @ParameterizedTest
    @CsvSource({
        "9, ONLINE, MOMENT, 0",
        "10, ONLINE, SECOND, 1",
        "599, ONLINE, SECOND, 59",
        "600, ONLINE, MINUTE, 1",
        "36000, ONLINE, HOUR, 1",
        "864000, ONLINE, DAY, 1",
        "1e10, ONLINE, YEAR, 31",
        "3.3e10, ONLINE, CENTURIES, 0",
        "1e10, LEAKED_SLOW, DAY, 11",
        "1e10, LEAKED_FAST, SECOND, 1",
        "1e16, LEAKED_FAST, DAY, 11",
        "1.7976931348623157E308, LEAKED_FAST, CENTURIES, 0",
    })
    void isGivenInTheLargestUnitThatFits(double guesses, Attacker attacker, Unit unit, int count) {
        assertThat(CrackTime.of(guesses, attacker)).isEqualTo(new CrackTime(unit, count));
    }
}
