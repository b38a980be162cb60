package dev.mailcheckup.suspicion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.LinkCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HiddenTextTest {

    @ParameterizedTest
    @CsvSource({
        "a newsletter with a preview line, 100, 800, false",
        "a long hidden text under a longer mail, 600, 700, false",
        "a short mail with a preview line, 120, 40, false",
        "just below a telling amount, 299, 10, false",
        "a telling amount, 300, 10, true",
        "padding as long as the mail, 700, 700, true",
        "padding under a picture, 300, 0, true"
    })
    void onlyMoreHiddenThanShownTextIsTold(String mail, int hidden, int shown, boolean told) {
        String html =
                """
                From: a@one.example
                To: b@two.example
                Subject: Hello
                Content-Type: text/html; charset=utf-8

                <div style="display:none">%s</div><p>%s</p>
                """
                        .formatted(letters(hidden), letters(shown));
        assertThat(
                        Samples.explain(html).findings().stream()
                                .map(Finding::code)
                                .anyMatch(LinkCode.HIDDEN_TEXT::equals))
                .as(mail)
                .isEqualTo(told);
    }

    /** In words of five letters. */
    private static String letters(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < number; i++) {
            text.append(i > 0 && i % 5 == 0 ? " n" : "n");
        }
        return text.toString();
    }
}
