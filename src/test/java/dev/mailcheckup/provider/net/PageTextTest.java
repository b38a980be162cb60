package dev.mailcheckup.provider.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTextTest {

    private static final String PAGE = "<p>Grüße an jane@example.org</p>";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, text/html",
        "UTF-8, text/html; charset=utf-8",
        "ISO-8859-1, text/html; charset=iso-8859-1",
        "windows-1252, text/html;charset=\"windows-1252\"",
        "UTF-16LE, text/html; charset=utf-16le",
        "UTF-16, text/html",
    })
    void aPageIsReadInItsOwnLetters(String charset, String type) {
        assertThat(PageText.decode(PAGE.getBytes(Charset.forName(charset)), type))
                .contains("Grüße");
    }

    @Test
    void aPageMaySayItItself() {
        String page = "<meta charset='gb18030'><p>中文 jane@example.org";
        assertThat(PageText.decode(page.getBytes(Charset.forName("gb18030")), "text/html"))
                .isEqualTo(page);
    }

    /** A wrong label must not hide an address that lies open. */
    @ParameterizedTest
    @CsvSource({
        "text/html; charset=utf-16",
        "text/html; charset=utf-32",
        "text/html; charset=x-made-up",
        "text/html; charset=",
        "text/html; charset=;;;",
        "text/html; charset=utf-16le",
        "charset=\"\u0000\"",
    })
    void aLabelThatCannotBeTrueIsNotBelieved(String type) {
        assertThat(PageText.decode(PAGE.getBytes(StandardCharsets.UTF_8), type)).isEqualTo(PAGE);
    }
}
