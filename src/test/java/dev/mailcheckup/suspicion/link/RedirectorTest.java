package dev.mailcheckup.suspicion.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fthief.test%2Fx&data=1",
                "https://slack-redir.net/link?url=https%253A%252F%252Fthief.test%252Fx",
                "https://slack-redir.net/link?url=https%25253A%25252F%25252Fthief.test%25252Fx",
                "https://slack-redir.net/link?url=aHR0cHM6Ly90aGllZi50ZXN0L3g%3D&v=3",
                "https://slack-redir.net/link?url=aHR0cHMlM0ElMkYlMkZ0aGllZi50ZXN0JTJGeA",
                "https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=https%3A%2F%2Fthief.test%2Fx&locale=en",
                "https://www.google.com/url?q=https://thief.test/x&sa=D",
                "https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fthief.test%2Fx",
                "https://www.google.com/amp/s/thief.test/x",
                "https://thief-test.cdn.ampproject.org/c/s/thief.test/x",
                "https://translate.google.com/translate?sl=en&tl=fr&u=https://thief.test/x",
                "https://thief-test.translate.goog/x",
                "https://www.bing.com/ck/a?!&&p=8&u=a1aHR0cHM6Ly90aGllZi50ZXN0L3g&ntb=1",
                "https://r.search.yahoo.com/_ylt=A/RV=2/RE=1/RO=10/RU=https%3a%2f%2fthief.test%2fx/RK=2/RS=a-",
                "https://duckduckgo.com/l/?uddg=https%3A%2F%2Fthief.test%2Fx&rut=1",
                "https://l.facebook.com/l.php?u=https%3A%2F%2Fthief.test%2Fx&h=AT0",
                "https://l.instagram.com/?u=https%3A%2F%2Fthief.test%2Fx&e=1",
                "https://www.linkedin.com/safety/go?url=https%3A%2F%2Fthief.test%2Fx&trk=1",
                "https://www.youtube.com/redirect?event=video&q=https%3A%2F%2Fthief.test%2Fx",
                "https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fthief.test%2fx&c=E,1",
                "https://secure-web.cisco.com/1abcDEF/https%3A%2F%2Fthief.test%2Fx",
                "https://imsva91-ctp.trendmicro.com:443/wis/clicktime/v1/query?url=https%3a%2f%2fthief.test%2fx&umid=1",
                "https://eu-west-1.protection.sophos.com/?d=thief.test&u=aHR0cHM6Ly90aGllZi50ZXN0L3g=&i=1",
                "https://protect2.fireeye.com/v1/url?k=1&q=1&e=1&u=https%3A%2F%2Fthief.test%2Fx",
                "https://web.archive.org/web/20240101000000/https://thief.test/x",
                "https://urldefense.proofpoint.com/v1/url?u=https%3A//thief.test/x&k=1",
                "https://urldefense.proofpoint.com/v2/url?u=https-3A__thief.test_x&d=1",
                "https://urldefense.com/v3/__https://thief.test/x__;!!abc",
                "https://urldefense.com/v3/__https:/*thief.test/x__;Lw!!abc",
                "https://abc.r.us-east-1.awstrack.me/L0/https:%2F%2Fthief.test%2Fx/1/0100/abc=1",
                "https://deref-gmx.net/mail/client/abc/dereferrer/?redirectUrl=https%3A%2F%2Fthief.test%2Fx"
            })
    void aRedirectorIsUnwrappedWithoutTheNetwork(String wrapped) {
        assertThat(Redirector.unwrapped(wrapped)).isEqualTo("https://thief.test/x");
    }

    @Test
    void wrappingsInsideWrappingsComeOffToo() {
        assertThat(
                        Redirector.unwrapped(
                                "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%253A%252F%252Fthief.test%252Fx"))
                .isEqualTo("https://thief.test/x");
    }

    @Test
    void anEndlessWrappingIsLeftAfterSixLayers() {
        String address = "https://thief.test/x";
        for (int i = 0; i < 40; i++) {
            address = "https://slack-redir.net/link?url=" + address;
        }
        assertThat(Redirector.unwrapped(address)).startsWith("https://slack-redir.net/");
    }

    /** Whoever owns the host can write any address behind it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://thief.test/?url=https://bank.test/",
                "https://google.com.thief.test/url?q=https://bank.test/",
                "https://www.google.thief.test/url?q=https://bank.test/",
                "https://notgoogle.com/url?q=https://bank.test/",
                "https://www.google.com/url?q=javascript:alert(1)",
                "https://url.de.m.mimecastprotect.com/s/abcdef",
                "https://bit.ly/abc",
                "https://urldefense.com/v3/__",
                "https://www.bing.com/ck/a?u=%%%"
            })
    void whatDoesNotTellWhereItLeadsStaysAsItIs(String address) {
        assertThat(Redirector.unwrapped(address)).isEqualTo(address);
    }
}
