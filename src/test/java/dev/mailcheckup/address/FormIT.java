package dev.mailcheckup.address;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.mailcheckup.browser.ChromiumExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The harvester with a whole browser, and what people get of each form. */
@ExtendWith(ChromiumExtension.class)
class FormIT {

    private static void open(Page page, Form form, MailAddress address) {
        page.setContent(
                "<!doctype html><html lang=en><title>Club</title><h1>Write to us</h1><p id=here>"
                        + form.write(address, SampleAddresses.WORDS)
                        + "</p>");
    }

    /** All that a robot could take out of a browser without pressing anything. */
    private static String taken(Page page) {
        return page.content()
                + "\n"
                + page.locator("body").innerText()
                + "\n"
                + page.locator("body").ariaSnapshot();
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void theBrowserReadsWhatTheFormSaysItReads(Form form, Page page) {
        for (MailAddress address : SampleAddresses.ALL) {
            open(page, form, address);
            assertThat(PageScan.read(Harvester.BROWSER, taken(page)).contains(address))
                    .as(form + " of " + address)
                    .isEqualTo(form.readBy().contains(Harvester.BROWSER));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"SCRIPT", "NUMBERS", "BUTTON"})
    void peopleGetALinkThatWorks(Form form, Page page) {
        for (MailAddress address : SampleAddresses.ALL) {
            open(page, form, address);
            if (form == Form.BUTTON) {
                page.getByText(SampleAddresses.WORDS.show()).press("Enter");
                assertThat(page.locator("a")).isFocused();
            }
            assertThat(page.locator("a")).hasText(address.toString());
            assertThat(PageScan.read(Harvester.ENTITIES, page.locator("a").getAttribute("href")))
                    .containsExactly(address);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"SENTENCE", "HIDDEN_PIECE", "AT_WORDS"})
    void peopleReadItAsItIsMeant(Form form, Page page) {
        MailAddress address = SampleAddresses.ALL.getFirst();
        open(page, form, address);
        String seen =
                form == Form.HIDDEN_PIECE
                        ? address.toString()
                        : form.write(address, SampleAddresses.WORDS);
        assertThat(page.locator("#here").innerText()).isEqualTo(seen);
        assertThat(page.locator("#here").ariaSnapshot()).contains(seen);
    }
}
