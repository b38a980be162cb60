package dev.mailcheckup.suspicion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.SenderCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelayedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scam/en/github-issue-lure.eml",
                "scam/en/forms-receipt-coins.eml",
                "ordinary/en/github-issue.eml",
                "ordinary/en/docs-comment.eml"
            })
    void aServiceThatCarriesStrangersTextDoesNotVouchForIt(String sample) {
        assertThat(codes(sample))
                .contains(SenderCode.SENDER_CHECK_PASSED, SenderCode.SENDER_RELAYS)
                .doesNotContain(SenderCode.SENDER_IS_BRAND);
    }

    @Test
    void anAnswerThatGoesToTheUserOfTheServiceIsNoAlarm() {
        assertThat(codes("ordinary/en/docs-comment.eml"))
                .doesNotContain(SenderCode.REPLY_GOES_ELSEWHERE);
    }

    @Test
    void aNumberToCallInAnInvoiceOfARealServiceIsALure() {
        assertThat(codes("scam/en/paypal-note-callback.eml"))
                .contains(SenderCode.RELAYED_LURE)
                .doesNotContain(SenderCode.SENDER_IS_BRAND);
    }

    @Test
    void aHouseThatWritesForItselfIsNoRelay() {
        assertThat(codes("ordinary/en/apple-receipt.eml"))
                .doesNotContain(SenderCode.SENDER_RELAYS, SenderCode.RELAYED_LURE);
    }

    private static List<FindingCode> codes(String sample) {
        return Samples.explain(Samples.path(sample)).findings().stream()
                .map(Finding::code)
                .toList();
    }
}
