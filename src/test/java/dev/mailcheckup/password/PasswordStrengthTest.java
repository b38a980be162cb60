package dev.mailcheckup.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordStrengthTest {

    private static final Lexicon LEXICON = Lexicon.parse(PackedLexicon.read());
    private static final PasswordStrength STRENGTH = new PasswordStrength(LEXICON, List.of());

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "password, COMMON, MAKE_A_NEW_ONE",
                "PASSWORD, COMMON, MAKE_A_NEW_ONE",
                "p4ssw0rd, COMMON, MAKE_A_NEW_ONE",
                "drowssap, COMMON, MAKE_A_NEW_ONE",
                "123456, COMMON, MAKE_A_NEW_ONE",
                "``, SHORT, ADD_WORDS",
                "Summer2024!, SHORT, ADD_WORDS",
                "xK9#mQ2$vL7!, SHORT, ADD_WORDS",
                "你好你好你好你好你好你好, SHORT, ADD_WORDS",
                "aaaaaaaaaaaaaaaa, WEAK, LEAVE_OUT_PATTERNS",
                "bcdefghijklmnopq, WEAK, LEAVE_OUT_PATTERNS",
                "jessica01/02/1984, WEAK, LEAVE_OUT_WHAT_OTHERS_KNOW",
                "passwordmonkey, WEAK, ADD_WORDS",
                "xK9#mQ2$vL7!p, OK, REACH_FIFTEEN",
                "correct horse battery staple, STRONG, KEEP_IT_UNIQUE",
                "kettle-orbit-walnut-fjord, STRONG, KEEP_IT_UNIQUE",
            })
    void followsLengthAndGuessesNotTheMixOfSigns(String password, Strength strength, Help help) {
        PasswordReport report = STRENGTH.of(password);
        assertThat(report.strength()).isEqualTo(strength);
        assertThat(report.help()).isEqualTo(help);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Summer2024!, 0-6 COMMON_PASSWORD [CAPITALS]; 6-10 YEAR []; 10-11 ENDING []",
                "p4ssw0rd, 0-8 COMMON_PASSWORD [SIGNS_FOR_LETTERS]",
                "retupmoc, 0-8 COMMON_PASSWORD [BACKWARDS]",
                "parliament, 0-10 COMMON_WORD []",
                "henderson7, 0-9 NAME []; 9-10 ENDING []",
                "zxcvfr, 0-6 KEYBOARD []",
                "abcabcabc, 0-9 REPEAT []",
                "ghijklm, 0-7 SEQUENCE []",
                "24.12.1987, 0-10 DATE []",
                "xK9#mQ2$vL, 0-10 UNPREDICTABLE []",
                "correct horse, 0-7 COMMON_WORD []; 7-8 UNPREDICTABLE []; 8-13 COMMON_PASSWORD []",
            })
    void saysWhatEachPartIs(String password, String parts) {
        assertThat(text(STRENGTH.of(password).parts())).isEqualTo(parts);
    }

    @Test
    void theReadersOwnWordsAreKnown() {
        PasswordStrength own = new PasswordStrength(LEXICON, List.of("Quillfeather", "Tromsø"));
        assertThat(text(own.of("quillfeathertromsø").parts()))
                .isEqualTo("0-12 OWN_WORD []; 12-18 OWN_WORD []");
        assertThat(own.of("quillfeathertromsø").guesses())
                .isLessThan(STRENGTH.of("quillfeathertromsø").guesses());
    }

    @Test
    void everyPasswordIsCoveredByItsPartsFromStartToEnd() {
        for (String password : MadePasswords.make(500, 3)) {
            int at = 0;
            for (Part part : STRENGTH.of(password).parts()) {
                assertThat(part.from()).as(password).isEqualTo(at);
                assertThat(part.to()).as(password).isGreaterThan(at);
                at = part.to();
            }
            assertThat(at).as(password).isEqualTo(password.length());
        }
    }

    @Test
    void atMost128CharactersAreMeasuredAndTheReportSaysSo() {
        String known = "kettle orbit walnut fjord ";
        String limit = known.repeat(5).substring(0, 128);
        assertThat(STRENGTH.of(limit).all()).isTrue();
        PasswordReport beyond = STRENGTH.of(limit + "x".repeat(100_000));
        assertThat(beyond.all()).isFalse();
        assertThat(beyond.guesses()).isEqualTo(STRENGTH.of(limit).guesses());
        assertThat(beyond.rules().longerThanTwelve()).isTrue();
    }

    @Test
    void aPairOfSurrogatesIsNotCutApart() {
        PasswordReport report = STRENGTH.of("k".repeat(127) + "😀");
        assertThat(report.all()).isFalse();
        assertThat(report.parts().getLast().to()).isEqualTo(127);
    }

    private static String text(List<Part> parts) {
        return parts.stream()
                .map(part ->
                        part.from() + "-" + part.to() + " " + part.kind() + " " + part.twists())
                .collect(Collectors.joining("; "));
    }
}
