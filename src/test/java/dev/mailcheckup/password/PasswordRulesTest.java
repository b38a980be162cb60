package dev.mailcheckup.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``, false, false, false, false, false",
                "abcdefghijkl, false, true, false, false, false",
                "abcdefghijklm, true, true, false, false, false",
                "Aa1!, false, true, true, true, true",
                "`Aa1 aaaaaaaaa`, true, true, true, true, true",
                "éÉ٣¿, false, true, true, true, true",
                "密码密码, false, false, false, false, false",
                "😀😀😀😀😀😀😀😀😀😀😀😀, false, false, false, false, true",
                "😀😀😀😀😀😀😀😀😀😀😀😀😀, true, false, false, false, true",
            })
    void ticksWhatIsThere(
            String password,
            boolean longer,
            boolean small,
            boolean big,
            boolean digit,
            boolean special) {
        assertThat(PasswordRules.of(password))
                .isEqualTo(new PasswordRules(longer, small, big, digit, special));
    }
}
