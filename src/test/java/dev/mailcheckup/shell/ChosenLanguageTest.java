package dev.mailcheckup.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.words.Languages;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ChosenLanguageTest {

    @Test
    void everyLanguageCanBeAskedFor() {
        for (Locale language : Languages.ALL) {
            for (String tag : new String[] {language.getLanguage(), language.toLanguageTag()}) {
                MockHttpServletRequest request = new MockHttpServletRequest();
                request.setQueryString("lang=" + tag);
                request.setParameter("lang", tag);
                assertThat(ChosenLanguage.of(request)).as(tag).isEqualTo(language);
            }
        }
    }

    /** Each browser names regions and scripts in its own way. */
    @ParameterizedTest
    @CsvSource({
        "de-AT, de",
        "pt-BR, pt",
        "pt-PT, pt",
        "es-419, es",
        "fr-CA, fr",
        "ja-JP, ja",
        "zh-CN, zh-Hans",
        "zh-Hans-SG, zh-Hans",
        "zh, zh-Hans",
        "en-GB, en",
        "fi, en",
        "tlh, en"
    })
    void theNearestLanguageOfTheBrowserIsTaken(String browser, String expected) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addPreferredLocale(Locale.forLanguageTag(browser));
        assertThat(ChosenLanguage.of(request).toLanguageTag()).isEqualTo(expected);
    }

    @Test
    void theFirstThatWeKnowWins() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addPreferredLocale(Locale.forLanguageTag("ja"));
        request.addPreferredLocale(Locale.forLanguageTag("fi"));
        assertThat(ChosenLanguage.of(request)).isEqualTo(Locale.JAPANESE);
    }
}
