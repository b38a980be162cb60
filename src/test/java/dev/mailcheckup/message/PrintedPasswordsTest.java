package dev.mailcheckup.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedPasswordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Password: Zx81!q | Zx81!q",
                "The password for the attached file is “blue-42”. | blue-42",
                "Senha do PDF: 123 | 123",
                "Use a senha 4521 para abrir o arquivo. | 4521",
                "Contraseña: abril | abril",
                "Mot de passe : FR-778 | FR-778",
                "Das Passwort lautet sommer9 | sommer9",
                "Kennwort=4711 | 4711",
                "Пароль: 9087 | 9087",
                "密码：8848 | 8848",
                "解压密码是abc123。 | abc123",
                "パスワードは2024です | 2024",
                "비밀번호: 7777 | 7777",
                "Hasło do pliku: Q1w2e3 | Q1w2e3",
                "Your PIN code is (5566) | 5566",
                "Wachtwoord: welkom1 | welkom1"
            })
    void thePasswordThatAMailPrintsComesFirst(String text, String expected) {
        assertThat(PrintedPasswords.in("Dear reader,\n" + text + "\nBest wishes\nAnn").getFirst())
                .isEqualTo(expected);
    }

    @Test
    void aPasswordOnTheNextLineIsFound() {
        assertThat(PrintedPasswords.in("Access password\n\n   778899\n")).contains("778899");
    }

    @Test
    void aNumberWithoutAWordForPasswordIsTriedToo() {
        assertThat(PrintedPasswords.in("Open the bill with 55120, please")).contains("55120");
    }

    @Test
    void neverMoreThanTheLimitAreTried() {
        String many = "password a1 ".repeat(10) + "x1 y2 z3 12345 ".repeat(1_000);
        StringBuilder different = new StringBuilder(many);
        for (int i = 100; i < 400; i++) {
            different.append(" code").append(i);
        }
        assertThat(PrintedPasswords.in(different.toString())).hasSize(PrintedPasswords.MOST);
        assertThat(PrintedPasswords.in("")).isEmpty();
    }
}
