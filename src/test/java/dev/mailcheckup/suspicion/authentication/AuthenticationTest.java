package dev.mailcheckup.suspicion.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.SenderCode;
import dev.mailcheckup.suspicion.Explanation;
import dev.mailcheckup.suspicion.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticationTest {

    private static final String RECEIVED =
            "Received: from out.sender.com (out.sender.com [192.0.2.1]) by mx.provider.org;"
                    + " Mon, 2 Jun 2025 10:00:00 +0000\n";
    private static final String REST =
            "From: a@sender.com\nTo: b@provider.org\nSubject: hi\n\nHello.\n";

    @ParameterizedTest(name = "RFC 8601: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "example.org 1; none || 0",
                "example.com; spf=pass smtp.mailfrom=example.net | spf | 1",
                "example.com; auth=pass (cram-md5) smtp.auth=sender@example.net; spf=pass smtp.mailfrom=example.net | auth | 2",
                "foo.example.net (foobar) 1 (baz); dkim (Because I like it) / 1 (One yay) = (wait for it) fail policy (A dot can go here) . (like that) expired (this surprised me) = (as I wasn't expecting it) 1362471462 | dkim | 1"
            })
    void theExamplesOfTheStandardAreRead(String body, String method, int count) {
        AuthenticationResults results = AuthenticationResults.of(body);
        if (count > 0) {
            assertThat(results.results()).hasSize(count);
            assertThat(results.results().getFirst().method()).isEqualTo(method);
        }
        assertThat(results.authservId()).startsWith(body.substring(0, 3));
    }

    @Test
    void theTopmostResultOfTheReceivingProviderIsTrusted() {
        AuthenticationSummary summary =
                explain(
                                "Authentication-Results: mx.provider.org; dmarc=pass header.from=sender.com\n"
                                        + RECEIVED)
                        .authentication();
        assertThat(summary.trusted()).isTrue();
        assertThat(summary.dmarc()).isEqualTo("pass");
        assertThat(summary.authenticatedDomain()).isEqualTo("sender.com");
    }

    @Test
    void aResultUnderAnotherNameIsNotTrusted() {
        assertThat(
                        explain(
                                        "Authentication-Results: mx.elsewhere.net; dmarc=pass header.from=sender.com\n"
                                                + RECEIVED)
                                .authentication()
                                .trusted())
                .isFalse();
    }

    @Test
    void aResultBelowAForeignHopCameWithTheMail() {
        String foreign =
                "Received: from x.sender.com by out.sender.com; Mon, 2 Jun 2025 09:59:00 +0000\n"
                        + "Authentication-Results: mx.provider.org; dmarc=pass header.from=sender.com\n";
        assertThat(explain(RECEIVED + foreign).authentication().trusted()).isFalse();
    }

    @Test
    void microsoftsFieldWithoutANameCountsOnlyInAMicrosoftChain() {
        String field =
                "Authentication-Results: spf=fail smtp.mailfrom=sender.com; dmarc=fail header.from=sender.com\n";
        String chain =
                "Received: from out.sender.com (192.0.2.1) by"
                        + " a.mail.protection.outlook.com (10.0.0.1); Mon, 2 Jun 2025 10:00:00 +0000\n";
        assertThat(explain(field + chain).authentication().trusted()).isTrue();
        assertThat(explain(field + RECEIVED).authentication().trusted()).isFalse();
        assertThat(explain(field + chain).findings())
                .extracting(Finding::code)
                .contains(SenderCode.SENDER_CHECK_FAILED);
    }

    @Test
    void theRenamedFieldIsNeverUsed() {
        String field =
                "Authentication-Results-Original: mx.provider.org; dmarc=pass header.from=sender.com\n";
        assertThat(explain(field + RECEIVED).authentication().dmarc()).isEmpty();
        assertThat(explain(field + RECEIVED).authentication().trusted()).isFalse();
    }

    @Test
    void aForgedPassBelowTheProvidersOwnResultDoesNotCount() {
        String pass =
                "Authentication-Results: mx.provider.org; dmarc=pass header.from=sender.com\n";
        Explanation explanation = explain(pass.replace("=pass", "=fail") + RECEIVED + pass);
        assertThat(explanation.authentication().dmarc()).isEqualTo("fail");
        assertThat(explanation.findings())
                .extracting(Finding::code)
                .contains(SenderCode.SENDER_CHECK_FAILED, SenderCode.AUTHENTICATION_RESULTS_FORGED)
                .doesNotContain(SenderCode.SENDER_CHECK_PASSED);
    }

    @Test
    void belowTheProvidersReceivedOnlyTheFirstBlockCounts() {
        String spf = "Authentication-Results: mx.provider.org; spf=fail smtp.mailfrom=sender.com\n";
        String forged =
                "Authentication-Results: mx.provider.org; dmarc=pass header.from=sender.com\n";
        assertThat(explain(RECEIVED + spf + "X-Mailer: x\n" + forged).findings())
                .extracting(Finding::code)
                .contains(SenderCode.SENDER_CHECK_FAILED)
                .doesNotContain(SenderCode.SENDER_CHECK_PASSED);
    }

    @Test
    void severalFieldsAboveTheProvidersReceivedCountTogether() {
        AuthenticationSummary summary =
                explain(
                                "Authentication-Results: mx.provider.org; dkim=pass header.d=sender.com\n"
                                        + "Authentication-Results: mx.provider.org; spf=pass smtp.mailfrom=sender.com\n"
                                        + "Authentication-Results: mx.provider.org; dkim=fail header.d=sender.com\n"
                                        + RECEIVED)
                        .authentication();
        assertThat(summary.spf()).isEqualTo("pass");
        assertThat(summary.dkim()).isEqualTo("pass");
    }

    @Test
    void ofEachMethodTheTopmostResultDecides() {
        String fail =
                "Authentication-Results: mx.provider.org; dmarc=fail header.from=sender.com\n";
        String forged = fail.replace("=fail", "=pass");
        assertThat(explain(RECEIVED + fail + forged).findings())
                .extracting(Finding::code)
                .contains(SenderCode.SENDER_CHECK_FAILED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Received: from evil.com by mailserver; Mon, 2 Jun 2025 10:00:00 +0000\n",
                "Received: from evil.com by mx.lan; Mon, 2 Jun 2025 10:00:00 +0000\n"
            })
    void theSenderCannotNameTheProviderBehindAnInternalName(String internal) {
        String brought =
                "Authentication-Results: mx.evil.com; dmarc=pass header.from=sender.com\n"
                        + "Received: from a.sender.com by mx.evil.com; Mon, 2 Jun 2025 09:00:00 +0000\n";
        assertThat(explain(internal + brought).authentication().trusted()).isFalse();
    }

    @Test
    void anInternalNameVouchesForItself() {
        String own = "Authentication-Results: mx.lan; dmarc=pass header.from=sender.com\n";
        String internal =
                "Received: from out.sender.com by mx.lan; Mon, 2 Jun 2025 10:00:00 +0000\n";
        assertThat(explain(own + internal).authentication().trusted()).isTrue();
    }

    @Test
    void aStepInsideTheProviderThatNamesNobodyIsPassedOver() {
        String inside =
                "Received: from localhost (HELO queue) (127.0.0.1) by localhost with SMTP; 2 Jun 2025 10:00:02 +0000\n"
                        + "Received: by 2002:a05:6000::1 with SMTP id x; Mon, 2 Jun 2025 10:00:01 +0000\n";
        String own = "Authentication-Results: mx.provider.org; dmarc=pass header.from=sender.com\n";
        assertThat(explain(inside + RECEIVED + own).authentication().trusted()).isTrue();
    }

    private static Explanation explain(String fields) {
        return Samples.explain(fields + REST);
    }
}
