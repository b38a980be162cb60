package dev.mailcheckup.provider.net;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.provider.TlsVersion;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ServerReplyTest {

    private static final long SEED = 20261121;

    /** A ServerHello of TLS 1.0 with static RSA, then an empty certificate list. */
    private static byte[] flight() {
        byte[] flight = new byte[4 + 38 + 4 + 3];
        flight[0] = 2;
        flight[3] = 38;
        flight[4] = 3;
        flight[5] = 1;
        flight[40] = 0x2f;
        flight[42] = 11;
        flight[45] = 3;
        return flight;
    }

    @Test
    void versionAndSuiteAreTheServersOwn() {
        assertThat(ServerReply.parse(flight()))
                .hasValueSatisfying(reply -> {
                    assertThat(reply.version()).isEqualTo(TlsVersion.TLS_1_0);
                    assertThat(CipherSuites.weakName(reply.suite()))
                            .contains("TLS_RSA_WITH_AES_128_CBC_SHA");
                });
    }

    @Test
    void anyOctetsAreSurvived() {
        Random random = new Random(SEED);
        for (int i = 0; i < 50_000; i++) {
            byte[] flight = flight();
            for (int edits = random.nextInt(6); edits > 0; edits--) {
                flight[random.nextInt(flight.length)] = (byte) random.nextInt();
            }
            ServerReply.parse(Arrays.copyOf(flight, random.nextInt(flight.length + 1)));
        }
    }

    @Test
    void aNameOnACertificateCoversWhatTheRfcSays() {
        assertThat(Certificates.covers("mail.example", "mail.example")).isTrue();
        assertThat(Certificates.covers("*.Mail.example", "imap.mail.example")).isTrue();
        assertThat(Certificates.covers("*.mail.example", "mail.example")).isFalse();
        assertThat(Certificates.covers("*.mail.example", "a.b.mail.example")).isFalse();
        assertThat(Certificates.covers("*.example", "mail.example")).isFalse();
        assertThat(Certificates.covers("im*.mail.example", "imap.mail.example")).isFalse();
        assertThat(Certificates.covers("*", "mail.example")).isFalse();
        assertThat(Certificates.covers("imap.mail.example.", "imap.mail.example")).isFalse();
    }

    @Test
    void hstsSaysForHowLong() {
        assertThat(WebmailLook.hsts("max-age=63072000; includeSubDomains")).isEqualTo(63072000);
        assertThat(WebmailLook.hsts("includeSubDomains; Max-Age=\"5\"")).isEqualTo(5);
        assertThat(WebmailLook.hsts("max-age=0")).isZero();
        assertThat(WebmailLook.hsts("max-age=99999999999999999999")).isZero();
        assertThat(WebmailLook.hsts("")).isZero();
    }

    @Test
    void aFormThatSendsAPasswordInTheOpenIsSeen() {
        String form = "<form action='%s'><input type=PassWord></form>";
        assertThat(WebmailLook.formOverHttp(form.formatted(" HTTP://mail.example/in"))).isTrue();
        assertThat(WebmailLook.formOverHttp(form.formatted("https://mail.example/in"))).isFalse();
        assertThat(WebmailLook.formOverHttp(form.formatted("/in"))).isFalse();
        assertThat(WebmailLook.formOverHttp("<form action='http://a.example'><input></form>"))
                .isFalse();
        assertThat(WebmailLook.formOverHttp("<div>".repeat(5_000))).isFalse();
    }
}
