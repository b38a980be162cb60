package dev.mailcheckup.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import dev.mailcheckup.browser.Accessibility;
import dev.mailcheckup.browser.ChromiumExtension;
import dev.mailcheckup.browser.ChromiumExtension.Pages;
import dev.mailcheckup.browser.NoSidewaysScroll;
import dev.mailcheckup.browser.Visitor;
import dev.mailcheckup.words.Languages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
            page.navigate(path + "&lang=" + language);
            assertThat(page.locator("script").count()).isZero();
            NoSidewaysScroll.check(page, path + " " + language);
            Accessibility.check(page, path + " " + language);
            assertThat(sheets(page)).as(path + " " + language).isEqualTo(sheets);
        }
        Page dark = pages.as(Visitor.DESKTOP.dark());
        dark.navigate(path);
        Accessibility.check(dark, path + " dark");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/help/threat",
                "/help/clicked",
                "/help/ports",
                "/print/blank",
                "/print/class",
                "/plan/print",
                "/v"
            })
    void needsNoScriptAndIsLight(String path, Pages pages) {
        for (Locale language : Languages.ALL) {
            Page page = pages.as(Visitor.PHONE.withoutScripts());
            List<Request> asked = new ArrayList<>();
            page.onRequestFinished(asked::add);
            page.navigate(path + "?lang=" + language.getLanguage());
            assertThat(page.locator("h1").isVisible()).isTrue();
            assertThat(page.locator("html").getAttribute("lang"))
                    .isEqualTo(language.toLanguageTag());
            // Asking for a size lets further requests end, and come into the list.
            int bytes =
                    List.copyOf(asked).stream()
                            .map(Request::sizes)
                            .mapToInt(size -> size.responseHeadersSize + size.responseBodySize)
                            .sum();
            assertThat(asked).hasSizeGreaterThan(1);
            assertThat(bytes).as("%s in %s, on the wire", path, language).isBetween(1, MOST_BYTES);
        }
    }

    @Test
    void theCountryAndTheCodeNeedNoScript(Pages pages) {
        Page page = pages.as(Visitor.PHONE.withoutScripts());
        page.navigate("/help/threat?country=GB");
        page.locator("select").selectOption("BE");
        page.locator("form button").click();
        assertThat(page.url()).contains("country=BE");
        assertThat(page.locator("main").textContent()).contains("Belgi");
        page.navigate("/v");
        page.locator("[name=code]").fill("made up");
        page.locator("main button").click();
        assertThat(page.locator("#verdict").isVisible()).isTrue();
        assertThat(page.locator("#code").inputValue()).isEqualTo("made up");
    }

    private static int sheets(Page page) {
        String pdf =
                new String(
                        page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)),
                        StandardCharsets.ISO_8859_1);
        return pdf.split("/Type /Page\\b", -1).length - 1;
    }
}
