package dev.mailcheckup.suspicion.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.suspicion.Samples;
import dev.mailcheckup.suspicion.authentication.dkim.DkimSigner;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Places where results stand in mails of real providers' shape, and where cheats put theirs. */
class TrustedResultsTest {

    private static final String DATE = "; Mon, 2 Jun 2025 10:00:00 +0000\n";
    private static final String BORDER =
            "Received: from out.sender.com (out.sender.com [192.0.2.1]) by ";
    private static final String PASS = "dmarc=pass header.from=sender.com\n";
    private static final String DKIM = "dkim=pass header.d=sender.com\n";
    private static final String REST =
            "From: a@sender.com\nTo: b@provider.org\nSubject: hi\n\nHello.\n";
    private static final String SIGNED = DkimSigner.ed25519("sender.com", "s").sign(REST);

    private static final String KEYED = "dkim=pass header.d=sender.com header.s=%s\n";
    private static final String STARTS = "dkim=pass header.d=sender.com header.b=\"%s\"\n";
    private static final String START = SIGNED.replaceAll("(?s).*\\bb=\\s*([^\\s;]{8}).*", "$1");

    static Stream<Arguments> belowTheBorder() {
        String host = "mx.provider.org";
        String below = BORDER + host + DATE + "Authentication-Results: " + host + "; ";
        String bounce = "Return-Path: <a@sender.com>\n";
        return Stream.of(
                Arguments.of("author fits", below + PASS + REST, true),
                Arguments.of(
                        "another author", below + PASS.replace("sender", "bank") + REST, false),
                Arguments.of("signature there", below + DKIM + SIGNED, true),
                Arguments.of("its key", below + KEYED.formatted("s") + SIGNED, true),
                Arguments.of("another key", below + KEYED.formatted("t") + SIGNED, false),
                Arguments.of("its start", below + STARTS.formatted(START) + SIGNED, true),
                Arguments.of("another start", below + STARTS.formatted("abcdefgh") + SIGNED, false),
                Arguments.of("no signature", below + DKIM + REST, false),
                Arguments.of(
                        "another's signature",
                        below + DKIM.replace("sender", "bank") + SIGNED,
                        false),
                Arguments.of(
                        "envelope fits",
                        bounce + below + "spf=pass smtp.mailfrom=sender.com\n" + REST,
                        true),
                Arguments.of(
                        "another envelope",
                        bounce + below + "spf=pass smtp.mailfrom=a@bank.com\n" + REST,
                        false));
    }

    /** Where the sender's own lines begin too, results must fit the mail. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("belowTheBorder")
    void belowTheBorderResultsMustFitTheMail(String what, String mail, boolean trusted) {
        assertThat(summary(mail).trusted()).as(what).isEqualTo(trusted);
    }

    @Test
    void whereTheSenderCouldHaveWrittenThemThePageSaysSo() {
        String results = "Authentication-Results: mx.provider.org; " + PASS;
        String border = BORDER + "mx.provider.org" + DATE;
        assertThat(SenderStory.of(summary(border + results + REST)))
                .extracting(Sentence::key)
                .contains("sender.came-from", "sender.results-seem", "sender.spf-not-asked");
        assertThat(SenderStory.of(summary(results + border + REST)))
                .extracting(Sentence::key)
                .contains("sender.came-from")
                .doesNotContain("sender.results-seem");
    }

    @Test
    void aProviderThatStripsItsNameIsBelievedThere() {
        String google = "Received: by 2002:a05:1 with SMTP id x" + DATE;
        String below = BORDER + "mx.google.com" + DATE + "Authentication-Results: mx.google.com; ";

        assertThat(summary(google + below + DKIM + REST).trusted()).isTrue();
    }

    static Stream<Arguments> chains() {
        String google = "Received: by 2002:a05:1 with SMTP id x" + DATE;
        String border = BORDER + "mx.google.com" + DATE;
        String set =
                "ARC-Seal: i=1; a=rsa-sha256; cv=none; d=google.com; s=arc; b=AAAA\n"
                        + "ARC-Authentication-Results: i=1; mx.google.com; "
                        + PASS;
        return Stream.of(
                Arguments.of("above the border", google + set + border, true),
                Arguments.of("below the border", google + border + set, false),
                Arguments.of(
                        "sealed by another",
                        google + set.replace("=google", "=evil") + border,
                        false),
                Arguments.of(
                        "written by another",
                        google + set.replace("mx.google", "mx.evil") + border,
                        false),
                Arguments.of(
                        "another's set", google + set.replace("s: i=1", "s: i=2") + border, false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("chains")
    void theReceiversOwnSetCounts(String what, String above, boolean trusted) {
        AuthenticationSummary summary = summary(above + REST);

        assertThat(summary.trusted()).as(what).isEqualTo(trusted);
        assertThat(summary.dmarc()).isEqualTo(trusted ? "pass" : "");
    }

    static Stream<Arguments> machinesOfOneWord() {
        String inside = "Received: from p00-icloudmta-a by p74-gateway with ESMTP" + DATE;
        return Stream.of(
                Arguments.of("same house", BORDER + "mx8 (Coremail)" + DATE, "mx", true),
                Arguments.of("another word", BORDER + "mx8 (Coremail)" + DATE, "gate", false),
                Arguments.of("name inside", inside, "dmarc.icloud.com", true),
                Arguments.of("another name", inside, "dmarc.cloudy.com", false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("machinesOfOneWord")
    void machinesOfOneWordAreKnownByIt(String what, String top, String name, boolean trusted) {
        String results = "Authentication-Results: " + name + "; " + PASS;
        String border = top.contains("icloud") ? BORDER + "p00-icloudmta" + DATE : "";

        assertThat(summary(top + results + border + REST).trusted()).as(what).isEqualTo(trusted);
    }

    /** A machine outside has an address in its Received, whatever it calls itself. */
    @Test
    void aSenderOfOneWordIsStillOutside() {
        String border = "Received: from insider (unknown [192.0.2.9]) by gate" + DATE;
        String made = "Authentication-Results: mx.provider.org; " + PASS + BORDER;

        assertThat(summary(border + made + "mx.provider.org" + DATE + REST).trusted()).isFalse();
    }

    private static AuthenticationSummary summary(String mail) {
        return Samples.explain(mail).authentication();
    }
}
