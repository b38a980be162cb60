package dev.mailcheckup.provider.net;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.provider.Discovery.DomainState;
import dev.mailcheckup.provider.MailDomain;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A domain without an MX, by what became of the questions for its addresses. */
class DomainRecordsTest {

    @ParameterizedTest
    @CsvSource({
        "none, none, TAKES_NO_MAIL",
        "found, none, EXISTS",
        "found, fails, EXISTS",
        "fails, none, NOT_ANSWERED",
        "none, fails, NOT_ANSWERED",
        "fails, fails, NOT_ANSWERED"
    })
    void whatCouldNotBeAskedIsNotTakenForANo(String v4, String v6, DomainState state)
            throws IOException {
        try (TestDns dns = new TestDns().with("mail.test. TXT made-up")) {
            if (v4.equals("found")) {
                dns.with("mail.test. A 192.0.2.1");
            }
            if (v4.equals("fails")) {
                dns.failing("mail.test.", "A");
            }
            if (v6.equals("fails")) {
                dns.failing("mail.test.", "AAAA");
            }
            assertThat(new DomainRecords(dns.lookup()).mx(new MailDomain("mail.test")).state())
                    .isEqualTo(state);
        }
    }
}
