package dev.mailcheckup.suspicion.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.MailCode;
import dev.mailcheckup.finding.SenderCode;
import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.MessageLimits;
import dev.mailcheckup.suspicion.Explanation;
import dev.mailcheckup.suspicion.authentication.AuthenticationSummary.Standing;
import dev.mailcheckup.suspicion.reading.MailReading;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What results are worth in a mail that came attached to another one. */
class EnclosedTest {

    private static final String RECEIVED =
            "Received: from out.%s (out.%s [192.0.2.1]) by mx.provider.org;"
                    + " Mon, 2 Jun 2025 10:00:00 +0000%n";
    private static final String RESULTS = "Authentication-Results: mx.provider.org; %s%n";
    private static final String READER = "reader@provider.org";

    private static final String PASS = "dmarc=pass header.from=paypal.com";
    private static final String OWN_PASS = "dmarc=pass header.from=provider.org";

    private static String inner(String result) {
        return RESULTS.formatted(result)
                + RECEIVED.formatted("paypal.com", "paypal.com")
                + "From: PayPal <service@paypal.com>\nTo: "
                + READER
                + "\nSubject: Receipt\n\nYour account. Sign in.\n";
    }

    private static String around(String outerFields, String inner) {
        String boundary = "b" + inner.length();
        return outerFields
                + "Subject: Fwd\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="
                + boundary
                + "\n\n--%s\n\nLook.\n--%s\n".formatted(boundary, boundary)
                + "Content-Type: message/rfc822\n\n"
                + inner
                + "\n--"
                + boundary
                + "--\n";
    }

    private static String outer(String result, String from, String to) {
        return "Delivered-To: "
                + READER
                + "\n"
                + RESULTS.formatted(result)
                + RECEIVED.formatted("friend.org", "friend.org")
                + parties(from, to);
    }

    private static String parties(String from, String to) {
        return "From: <" + from + ">\nTo: <" + to + ">\n";
    }

    private static Explanation explain(String mail) {
        return MailReading.explain(
                mail.getBytes(StandardCharsets.UTF_8), MessageLimits.STANDARD, Optional.empty());
    }

    @Test
    void aPassInWhatAStrangerForwardsVouchesForNobody() {
        Explanation seen =
                explain(
                        around(
                                outer(
                                        "dmarc=pass header.from=friend.org",
                                        "ann@friend.org",
                                        READER),
                                inner(PASS)));
        assertThat(seen.authentication().standing()).isEqualTo(Standing.FORWARDERS);
        assertThat(seen.authentication().authenticatedDomain()).isEmpty();
        assertThat(seen.findings())
                .extracting(Finding::code)
                .contains(MailCode.MAIL_UNWRAPPED)
                .doesNotContain(SenderCode.SENDER_CHECK_PASSED, SenderCode.SENDER_IS_BRAND);
        assertThat(SenderStory.of(seen.authentication()))
                .extracting(Sentence::key)
                .contains("sender.results-forwarded", "sender.unproved")
                .doesNotContain("sender.came-from");
    }

    @Test
    void aFailInWhatAStrangerForwardsCounts() {
        Explanation seen =
                explain(
                        around(
                                outer("dmarc=none", "ann@friend.org", READER),
                                inner("spf=pass smtp.mailfrom=paypal.com; dmarc=fail")));
        assertThat(seen.findings())
                .extracting(Finding::code)
                .contains(SenderCode.SENDER_CHECK_FAILED);
    }

    static Stream<Arguments> outerMails() {
        return Stream.of(
                Arguments.of("to oneself, vouched for", outer(OWN_PASS, READER, READER), true),
                Arguments.of("a draft that never travelled", parties(READER, READER), true),
                Arguments.of(
                        "to oneself, nobody vouches", outer("dmarc=none", READER, READER), false),
                Arguments.of(
                        "to oneself, denied",
                        outer("dmarc=fail header.from=provider.org", READER, READER),
                        false),
                Arguments.of(
                        "a stranger's to themselves, with a copy to the reader",
                        outer(
                                "dmarc=pass header.from=friend.org",
                                "ann@friend.org",
                                "ann@friend.org"),
                        false),
                Arguments.of("a friend's draft", parties("ann@friend.org", READER), false),
                Arguments.of("nobody's", "To: <reader@provider.org>\n", false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("outerMails")
    void onlyWhatTheReaderAttachedIsTheReadersOwn(String what, String outer, boolean own) {
        assertThat(explain(around(outer, inner(PASS))).authentication().trusted())
                .as(what)
                .isEqualTo(own);
    }

    @Test
    void theReaderMaySendItToSomebodyWhoAsksForThem() {
        String mail =
                around(outer(OWN_PASS, READER, "help@desk.org"), inner(PASS))
                        .replaceFirst("Delivered-To: " + READER, "Delivered-To: help@desk.org");
        Explanation seen =
                MailReading.explain(
                        mail.getBytes(StandardCharsets.UTF_8),
                        MessageLimits.STANDARD,
                        Optional.of(new Mailbox("", "reader", "provider.org")));
        assertThat(seen.authentication().trusted()).isTrue();
        assertThat(explain(mail).authentication().trusted()).isFalse();
    }

    @Test
    void oneStrangerAmongTheWrappersIsEnough() {
        String strangers = around(parties("ann@friend.org", READER), inner(PASS));
        String mail = around(outer(OWN_PASS, READER, READER), strangers);
        assertThat(explain(mail).authentication().standing()).isEqualTo(Standing.FORWARDERS);
        String own = around(parties(READER, READER), inner(PASS));
        assertThat(
                        explain(around(parties("ann@friend.org", READER), own))
                                .authentication()
                                .trusted())
                .isFalse();
    }
}
