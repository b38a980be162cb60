package dev.mailcheckup.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.words.Languages;
import dev.mailcheckup.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportChannelsTest {

    private final ReportChannels channels = ReportChannels.listed();

    @Test
    void everyCountryCanReportAndHasAnEmergencyNumber() {
        for (Country country : channels.countries(Locale.ENGLISH)) {
            assertThat(channels.of(country, Purpose.CRIME, Purpose.ADVICE))
                    .as(country.code())
                    .isNotEmpty();
            assertThat(channels.of(country, Purpose.EMERGENCY))
                    .as(country.code())
                    .singleElement()
                    .extracting(Channel::phone)
                    .asString()
                    .isNotEmpty();
        }
        assertThat(channels.countries(Locale.ENGLISH)).hasSizeGreaterThan(30);
    }

    @Test
    void aPlainNumberCanBeDialledAndAnyOtherIsText() {
        assertThat(number("1-888-495-8501").dialled()).isEqualTo("tel:18884958501");
        assertThat(number("0300 123 2040").dialled()).isEqualTo("tel:03001232040");
        assertThat(number("#9110").dialled()).isEmpty();
        assertThat(number("").dialled()).isEmpty();
    }

    private static Channel number(String phone) {
        return new Channel(Purpose.CRIME, "Office", phone, "", List.of());
    }

    /** A printed or copied page must not lead anyone astray. */
    @Test
    void addressesAreTextWithoutScheme() {
        for (Country country : channels.countries(Locale.ENGLISH)) {
            for (Channel channel : channels.of(country)) {
                assertThat(channel.address()).doesNotContain("//").doesNotContain(" ");
                assertThat(channel.name() + channel.phone() + channel.address()).isNotEmpty();
            }
        }
    }

    @Test
    void aCountryThatIsNotListedGetsTheGeneralChannels() {
        assertThat(channels.knows(Country.of("IS"))).isFalse();
        assertThat(channels.of(Country.of("IS"))).isEqualTo(channels.of(Country.OTHER));
    }

    @Test
    void whatIsNoCountryIsAnotherCountry() {
        assertThat(Country.of("<script>")).isEqualTo(Country.OTHER);
        assertThat(Country.of("")).isEqualTo(Country.OTHER);
        assertThat(Country.of(" de ")).isEqualTo(new Country("DE"));
    }

    @Test
    void purposesNotesAndCountriesHaveWords() {
        for (Locale language : Languages.ALL) {
            Words words = Words.in(language);
            for (Purpose purpose : Purpose.values()) {
                assertThat(words.get("report.for." + purpose.code())).isNotEmpty();
            }
            for (Note note : Note.values()) {
                assertThat(words.get("report.note." + note.code())).isNotEmpty();
            }
            // A language without the name would show the code.
            assertThat(Country.of("DE").name(language)).hasSizeGreaterThan(1).isNotEqualTo("DE");
        }
    }

    @Test
    void theListSaysWhenItWasLookedUp() {
        assertThat(channels.checked()).isAfter(LocalDate.of(2026, 1, 1));
    }
}
