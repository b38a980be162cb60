package dev.mailcheckup.signature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.organisation.SignatureField;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlSignatureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WEB   | www.university.example          | https://www.university.example",
                "WEB   | http://a.example/?q=1#x         | http://a.example/?q=1#x",
                "WEB   | javascript:alert(1).x           | ''",
                "WEB   | javascript:alert.x              | ''",
                "WEB   | https://a.example\" onclick=\"x | ''",
                "WEB   | our page                        | ''",
                "MAIL  | ada@university.example          | mailto:ada@university.example",
                "MAIL  | ada@university.example?cc=b@c.d | ''",
                "MAIL  | Ada <ada@university.example>    | ''",
                "PHONE | +44 (0)20 7946-0000             | tel:+442079460000",
                "PHONE | 020 7946 0000                   | ''",
                "PHONE | +44 20 7946 0000 ext. 3         | ''",
                "ROLE  | www.university.example          | ''",
            })
    void onlyARealAddressBecomesALink(SignatureField field, String text, String link) {
        assertThat(HtmlSignature.link(new Signature.Line(field, text)).orElse("")).isEqualTo(link);
    }

    @Test
    void whatWasTypedStaysText() {
        String typed = "</p><script>alert(1)</script><img src=x onerror=alert(1)> & \"Ada\"";
        String html =
                HtmlSignature.of(
                        new Signature(
                                List.of(
                                        new Signature.Line(SignatureField.NAME, typed),
                                        new Signature.Line(SignatureField.WEB, typed))));
        var body = Jsoup.parseBodyFragment(html).body();
        assertThat(body.select("script, img, a")).isEmpty();
        assertThat(body.select("b").text()).isEqualTo(typed);
    }
}
