package dev.mailcheckup.suspicion.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.SenderCode;
import dev.mailcheckup.suspicion.Explanation;
import dev.mailcheckup.suspicion.Samples;
import dev.mailcheckup.suspicion.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathCheckTest {

    private static final String REST = "From: a@works.com\nSubject: hi\n\nHello.\n";

    @ParameterizedTest
    @ValueSource(strings = {"Return-Path: <b@elsewhere.net>\n", "Return-Path: b@elsewhere.net\n"})
    void bouncesToAnotherDomainAreToldAndProveNothing(String field) {
        Explanation explanation = Samples.explain(field + REST);
        assertThat(explanation.findings())
                .extracting(Finding::code)
                .contains(SenderCode.BOUNCES_GO_ELSEWHERE);
        assertThat(explanation.verdict()).isEqualTo(Verdict.NOTHING_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Return-Path: <>\n",
                "Return-Path: <b@bounce.works.com>\n",
                "Return-Path: <b@works.de>\n",
                "Return-Path: <SRS0=x=y=works.com=a@forward.net>\n",
                "Return-Path: <b@elsewhere.net>\nList-Unsubscribe: <mailto:x@works.com>\n",
                "Return-Path: <b@elsewhere.net>\n"
                        + "Authentication-Results: mx.provider.org; dkim=pass header.d=works.com\n"
                        + "Received: from x.elsewhere.net by mx.provider.org; Mon, 2 Jun 2025 10:00:00 +0000\n"
            })
    void anHonestReturnPathIsNoFinding(String fields) {
        assertThat(Samples.explain(fields + REST).findings())
                .extracting(Finding::code)
                .doesNotContain(SenderCode.BOUNCES_GO_ELSEWHERE);
    }
}
