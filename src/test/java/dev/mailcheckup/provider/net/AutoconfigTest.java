package dev.mailcheckup.provider.net;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.provider.Endpoint;
import dev.mailcheckup.provider.Learned;
import dev.mailcheckup.provider.MailDomain;
import dev.mailcheckup.provider.Service;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AutoconfigTest {

    private static final long SEED = 20261121;
    private static final MailDomain DOMAIN = new MailDomain("mail.example");
    private static final String FILE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <clientConfig version="1.1">
              <emailProvider id="mail.example">
                <domain>mail.example</domain>
                <incomingServer type="imap">
                  <hostname>IMAP.%EMAILDOMAIN%</hostname><port>993</port>
                  <socketType>SSL</socketType><username>%EMAILADDRESS%</username>
                </incomingServer>
                <incomingServer type="exchange"><hostname>x.example</hostname></incomingServer>
                <incomingServer type="pop3">
                  <hostname> pop.mail.example </hostname><port> 110 </port>
                </incomingServer>
                <outgoingServer type="smtp">
                  <hostname>smtp.mail.example</hostname><port>587</port>
                </outgoingServer>
              </emailProvider>
            </clientConfig>
            """;

    private static List<Endpoint> read(String xml) {
        return Autoconfig.read(xml, DOMAIN, Learned.AUTOCONFIG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "127.0.0.1",
                "::1",
                "imap mail.example",
                "imap.mail.example:993",
                "imap.mail.example/x",
                "a\u009b2Jb.example",
                "a\nb.example",
                "-a.example"
            })
    void aServerWhoseNameIsNoHostNameIsLeftOut(String host) {
        assertThat(read(FILE.replace("IMAP.%EMAILDOMAIN%", host)))
                .extracting(Endpoint::service)
                .containsExactly(Service.POP3, Service.SUBMISSION);
    }

    @Test
    void theServersAreRead() {
        assertThat(read(FILE))
                .containsExactly(
                        new Endpoint(Service.IMAP, "imap.mail.example", 993, Learned.AUTOCONFIG),
                        new Endpoint(Service.POP3, "pop.mail.example", 110, Learned.AUTOCONFIG),
                        new Endpoint(
                                Service.SUBMISSION, "smtp.mail.example", 587, Learned.AUTOCONFIG));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a SYSTEM \"http://127.0.0.1/x\">",
                "<!DOCTYPE a [<!ENTITY h SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
            })
    void aFileWithADocumentTypeIsNotRead(String type) {
        assertThat(read(FILE.replace("<clientConfig", type + "<clientConfig"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not xml",
                "<html><body>404</body></html>",
                "<clientConfig>",
                "<a>&h;</a>",
                "<clientConfig><incomingServer type=\"imap\"><hostname><b/></hostname>"
            })
    void whatIsNoSuchFileGivesNoServer(String xml) {
        assertThat(read(xml)).isEmpty();
    }

    @Test
    void moreServersThanAnyProviderHasAreLeftOut() {
        String server =
                "<incomingServer type='imap'><hostname>a.example</hostname><port>993</port>"
                        + "</incomingServer>";
        assertThat(read("<c>" + server.repeat(500) + "</c>")).hasSize(12);
    }

    @Test
    void deepNestingAndBrokenFilesAreSurvived() {
        assertThat(read("<a>".repeat(10_000))).isEmpty();
        Random random = new Random(SEED);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder broken = new StringBuilder(FILE);
            for (int edits = 1 + random.nextInt(5); edits > 0; edits--) {
                broken.setCharAt(random.nextInt(broken.length()), (char) random.nextInt(0x2fff));
            }
            assertThat(read(broken.toString())).hasSizeLessThan(5);
        }
    }
}
