package dev.mailcheckup.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

    @ParameterizedTest
    @CsvSource({
        "Windows, 15.0.0, windows-11-some",
        "Windows, 13.0.0, windows-11-some",
        "Windows, 10.0.0, windows-10",
        "Windows, 1.0.0, windows-10",
        "Windows, 0.3.0, ",
        "Windows, , ",
        "macOS, 27.1.0, mac-27",
        "macOS, 99.0.0, mac-27",
        "macOS, 26.0.1, mac-26",
        "macOS, 15.6.0, mac-15",
        "macOS, 14.8.0, mac-14",
        "macOS, 10.15.7, mac-14",
        "Android, 17.0.0, android-14",
        "Android, 14.0.0, android-14",
        "Android, 13.0.0, android-13",
        "Android, 9.0.0, android-12",
        "Linux, , ",
        "Linux, 6.1.0, ",
        "made up, 1.0.0, "
    })
    void theSystemThatHintsTellOf(String platform, String version, String expected) {
        DeviceHints hints = DeviceHints.read(platform, version == null ? "" : version, "");
        assertThat(hints.system()).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "'Windows', 'Mozilla/5.0 (X11; Linux x86_64)', false, windows",
        "'', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:160.0) Firefox/160.0', false, windows",
        "'', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/27.0 Safari/605.1', false, mac",
        "'', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/27.0 Safari/605.1', true, ios",
        "'', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) Safari/604.1', true, ios",
        "'', 'Mozilla/5.0 (Android 14; Mobile; rv:160.0) Firefox/160.0', true, android",
        "'', 'Mozilla/5.0 (Linux; Android 10; K) Chrome/157.0.0.0 Mobile', true, android",
        "'', 'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) Chrome/157.0.0.0', false, chromeos",
        "'', 'Mozilla/5.0 (X11; Linux x86_64; rv:160.0) Firefox/160.0', false, linux",
        "'Chrome OS', '', false, chromeos",
        "'', 'made up', false, "
    })
    void theKindOfDeviceInUse(String platform, String agent, boolean touch, String expected) {
        assertThat(DeviceInUse.code(platform, agent, touch))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void textOfAnyLengthAndFormIsNoHarm() {
        String flood = "9".repeat(100_000);
        assertThat(DeviceHints.read(flood, flood, flood)).isEqualTo(DeviceHints.NONE);
        assertThat(DeviceHints.read("Windows", "-1.x", "x.1").system()).isEmpty();
    }

    @Test
    void aBrowserIsNewOldOrNotKnown() {
        LocalDate made = LocalDate.of(2026, 1, 31);
        BrowserDates dates = new BrowserDates(made, Map.of(DeviceHints.BRAND, 100));
        assertThat(dates.state(browser("100.0.1"), made)).isEqualTo(SupportState.SUPPORTED);
        assertThat(dates.state(browser("99.9"), made)).isEqualTo(SupportState.ENDED);
        assertThat(dates.state(browser(""), made)).isEqualTo(SupportState.NOT_KNOWN);
        assertThat(dates.state(browser("99"), made.plusDays(60))).isEqualTo(SupportState.ENDED);
        assertThat(dates.state(browser("99"), made.plusDays(61))).isEqualTo(SupportState.NOT_KNOWN);
    }

    private static DeviceHints browser(String version) {
        return DeviceHints.read("Windows", "15.0", version);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-xp, 2014-04-08, 2014-04-08, ENDS_SOON",
        "windows-xp, 2014-04-08, 2014-04-09, ENDED",
        "server-2003, 2015-07-14, 2026-11-21, ENDED",
        "windows-vista, 2017-04-11, 2026-11-21, ENDED",
        "windows-7, 2020-01-14, 2026-11-21, ENDED",
        "server-2008, 2020-01-14, 2026-11-21, ENDED",
        "windows-8, 2023-01-10, 2026-11-21, ENDED",
        "server-2012, 2023-10-10, 2026-11-21, ENDED",
        "windows-10, 2025-10-14, 2026-11-21, ENDED",
        "windows-11-old, 2026-10-13, 2026-10-13, ENDS_SOON",
        "windows-11-old, 2026-10-13, 2026-10-14, ENDED",
        "server-2016, 2027-01-12, 2026-04-11, SUPPORTED",
        "server-2016, 2027-01-12, 2026-04-12, ENDS_SOON",
        "windows-11-25h2, 2027-10-12, 2026-11-21, SUPPORTED",
        "ios-15, , 2026-11-21, NOT_KNOWN",
        "mac-27, , 2026-11-21, SUPPORTED"
    })
    void theListedDates(String code, LocalDate until, LocalDate today, SupportState expected) {
        SupportedSystem system = SupportDates.listed().byCode(code).orElseThrow();
        assertThat(system.until()).isEqualTo(Optional.ofNullable(until));
        assertThat(system.state(today)).isEqualTo(expected);
    }

    @Test
    void thePlanOfLongerFixesMovesTheEnd() {
        SupportedSystem ten = SupportDates.listed().byCode("windows-10").orElseThrow();
        assertThat(ten.stateWithExtra(LocalDate.of(2026, 11, 21)))
                .isEqualTo(SupportState.SUPPORTED);
        assertThat(ten.stateWithExtra(LocalDate.of(2027, 2, 1))).isEqualTo(SupportState.ENDS_SOON);
        assertThat(ten.stateWithExtra(LocalDate.of(2027, 10, 13))).isEqualTo(SupportState.ENDED);
    }

    @Test
    void anOldListSaysSo() {
        SupportDates dates = SupportDates.listed();
        assertThat(dates.isStale(dates.generatedAt().plusDays(31))).isFalse();
        assertThat(dates.isStale(dates.generatedAt().plusDays(32))).isTrue();
    }

    @Test
    void everyLineHasItsOwnCode() {
        List<String> codes =
                SupportDates.listed().systems().stream().map(SupportedSystem::code).toList();
        Set<String> different = new HashSet<>(codes);
        assertThat(different).hasSameSizeAs(codes);
    }
}
