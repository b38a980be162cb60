package dev.mailcheckup.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each form is said to hold against, for many addresses; {@code FormsIT} adds the browser. */
class FormTest {

    private static final List<Harvester> WITHOUT_BROWSER =
            Arrays.stream(Harvester.values()).filter(each -> each != Harvester.BROWSER).toList();

    private static String page(Form form, MailAddress address) {
        return "<!doctype html><title>Club</title><h1>Write to us</h1><p>"
                + form.write(address, SampleAddresses.WORDS)
                + "</p><p>We answer in two days.</p>";
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void theHarvestersReadWhatTheFormSaysTheyRead(Form form) {
        for (MailAddress address : SampleAddresses.ALL) {
            List<Harvester> read =
                    WITHOUT_BROWSER.stream()
                            .filter(each ->
                                    PageScan.read(each, page(form, address)).contains(address))
                            .toList();
            assertThat(read)
                    .as(form + " of " + address)
                    .isEqualTo(form.readBy().stream().filter(WITHOUT_BROWSER::contains).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void aHarvesterThatMissesItFindsNoOtherAddressThatIsReal(Form form) {
        for (MailAddress address : SampleAddresses.ALL) {
            for (Harvester each : WITHOUT_BROWSER) {
                assertThat(PageScan.read(each, page(form, address)))
                        .as(each + " on " + form)
                        .allSatisfy(found -> assertThat(found).isEqualTo(address));
            }
        }
    }

    /** Cleverer ones read what simpler ones read, so a count says it all. */
    @ParameterizedTest
    @EnumSource(Form.class)
    void whoReadsItIsTheCleverEnd(Form form) {
        List<Harvester> all = Arrays.asList(Harvester.values());
        assertThat(form.readBy())
                .isEqualTo(all.subList(all.size() - form.readBy().size(), all.size()));
    }

    @Test
    void anAddressAsItIsIsReadByAll() {
        for (MailAddress address : SampleAddresses.ALL) {
            String link = "<a href=\"mailto:" + address + "\">mail</a>";
            for (Harvester each : WITHOUT_BROWSER) {
                assertThat(PageScan.read(each, "<p>" + address + "</p>")).contains(address);
                assertThat(PageScan.read(each, link)).contains(address);
            }
        }
    }

    /** Signs that mean something in HTML, in a script or in a link come out as they went in. */
    @Test
    void signsOfOtherLanguagesDoNotBreakTheCode() {
        MailAddress odd = SampleAddresses.address("o'neill&sons=a?b#c{1}`d@example.org");
        assertThat(Form.SENTENCE.write(odd, SampleAddresses.WORDS))
                .isEqualTo("Mail to o'neill&sons=a?b#c{1}`d, then the at sign, then example.org");
        assertThat(Form.HIDDEN_PIECE.write(odd, SampleAddresses.WORDS))
                .startsWith("o'neill&amp;sons");
        assertThat(Decoded.text(Form.NUMBERS.write(odd, SampleAddresses.WORDS)))
                .contains(">" + odd + "<");
        assertThat(Form.SCRIPT.write(odd, SampleAddresses.WORDS)).doesNotContain("o'neill&sons");
    }
}
