package dev.mailcheckup.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dev.mailcheckup.browser.Accessibility;
import dev.mailcheckup.browser.ChromiumExtension;
import dev.mailcheckup.browser.ChromiumExtension.Pages;
import dev.mailcheckup.browser.NoSidewaysScroll;
import dev.mailcheckup.browser.Visitor;
import dev.mailcheckup.words.Languages;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages without script: light, narrow, readable, and as many sheets as they promise. */
@ExtendWith(ChromiumExtension.class)
class PlainPagesIT {

    private static final int MOST_BYTES = 30 * 1024;

    @ParameterizedTest
    @CsvSource({
        "/help/threat?country=CN, 1",
        "/help/threat?country=GB, 1",
        "/help/clicked?country=BE, 1",
        "/help/ports?paper=a4, 3",
        "/print/blank?paper=a4, 2",
        "/print/blank?paper=letter, 2",
        "/print/class?paper=a4, 1",
        "/print/class?paper=letter, 1"
    })
    void fitsOnItsSheetsInEachLanguage(String path, int sheets, Pages pages) {
        for (String language : Languages.codes()) {
            Page page = pages.as(Visitor.PHONE);
            Response answer = page.navigate(path + "&lang=" + language);
            assertThat(answer.body().length).isLessThan(MOST_BYTES);
            assertThat(page.locator("script").count()).isZero();
            NoSidewaysScroll.check(page, path + " " + language);
            Accessibility.check(page, path + " " + language);
            assertThat(sheets(page)).as(path + " " + language).isEqualTo(sheets);
        }
        Page dark = pages.as(Visitor.DESKTOP.dark());
        dark.navigate(path);
        Accessibility.check(dark, path + " dark");
    }

    private static int sheets(Page page) {
        String pdf =
                new String(
                        page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)),
                        StandardCharsets.ISO_8859_1);
        return pdf.split("/Type /Page\\b", -1).length - 1;
    }
}
