package dev.mailcheckup.suspicion.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses as browsers read them, whatever the mail writes. */
class TargetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://Thief.Test/x | thief.test",
                "http:\\\\thief.test\\x | thief.test",
                "http:thief.test/x | thief.test",
                "http:/thief.test/x | thief.test",
                "https:////thief.test/x | thief.test",
                "//thief.test/x | thief.test",
                "www.thief.test/x | www.thief.test",
                "ht<TAB>tps://thief.te<LINE>st/x | thief.test",
                "https://thief.test. | thief.test",
                "https://thief.test:8443/x | thief.test",
                "https://bank.test@thief.test/ | thief.test",
                "https://bank.test\\@thief.test/ | bank.test",
                "https://bank.test#@thief.test/ | bank.test",
                "https://th%69ef.test/x | thief.test",
                "https://thief。test/x | thief.test",
                "https://ⓣhief.test/x | thief.test",
                "https://ｔｈｉｅｆ.test/x | thief.test",
                "https://müller.test/ | xn--mller-kva.test",
                "https://192.0.2.7/x | 192.0.2.7",
                "https://3221225991/x | 192.0.2.7",
                "https://0300.0.2.7/x | 192.0.2.7",
                "https://0xC0.0.2.7/x | 192.0.2.7",
                "https://0xC0000207/x | 192.0.2.7",
                "https://192.519/x | 192.0.2.7",
                "https://[2001:db8::7]:81/x | [2001:db8::7]",
                "mailto:ann@one.test | ''",
                "tel:+15550100 | ''",
                "page.html | ''",
                "http:// | ''"
            })
    void theHostIsTheOneTheBrowserGoesTo(String written, String host) {
        String address = written.replace("<TAB>", "\t").replace("<LINE>", "\n");
        assertThat(Target.of(address).host()).isEqualTo(host);
    }

    @ParameterizedTest
    @CsvSource({
        "https://192.0.2.7/, true, false",
        "https://3221225991/, true, true",
        "https://0xC0.0.2.7/, true, true",
        "https://[2001:db8::7]/, true, false",
        "https://th%69ef.test/, false, true",
        "https://𝐭𝐡𝐢𝐞𝐟.test/, false, true",
        "https://ｔhief.test/, false, true",
        "https://müller.test/, false, false",
        "https://ไทย.test/, false, false",
        "https://例子.test/, false, false",
        "https://xn--ggl-tdd6ba.test/, false, true",
        "https://pаypal.test/, false, true",
        "https://b\u057ds.test/, false, true",
        "https://hello\u4e2d\u56fd.test/, false, false",
        "https://\ud55c\uae00han.test/, false, false",
        "https://one.test/, false, false"
    })
    void disguisedHostsAreTold(String address, boolean number, boolean odd) {
        assertThat(Target.of(address).isNumber()).isEqualTo(number);
        assertThat(Target.of(address).isOddlyWritten()).isEqualTo(odd);
    }

    @ParameterizedTest
    @CsvSource({
        "https://one.test/, false",
        "https://one.test:443/, false",
        "https://one.test:8080/, false",
        "https://one.test:4444/, true",
        "https://one.test:99999999/, false",
        "https://[2001:db8::7]:81/, true"
    })
    void anUnusualPortIsTold(String address, boolean odd) {
        assertThat(Target.of(address).hasOddPort()).isEqualTo(odd);
    }
}
