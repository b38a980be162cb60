package dev.mailcheckup.provider;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.ProviderCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.provider.ProviderReport.WebmailReport;
import dev.mailcheckup.provider.WebmailSeen.PlainHttp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Judges the mail page. A page that was not found, or did not answer, is not judged. */
final class WebmailJudge {

    private WebmailJudge() {}

    static List<Finding> findings(WebmailSeen seen, Instant now) {
        Endpoint page = seen.https().endpoint();
        List<Finding> findings = new ArrayList<>();
        if (seen.https().outcome() instanceof Outcome.Answers answers) {
            if (seen.httpsLeadsToHttp()) {
                findings.add(of(ProviderCode.WEBMAIL_REDIRECTS_TO_HTTP, Severity.IMPORTANT, page));
            } else if (seen.hstsSeconds() == 0) {
                findings.add(of(ProviderCode.WEBMAIL_NO_HSTS, Severity.WORTH, page));
            }
            if (seen.formOverHttp()) {
                findings.add(of(ProviderCode.WEBMAIL_FORM_OVER_HTTP, Severity.URGENT, page));
            }
            if (seen.http() == PlainHttp.SERVES_A_PAGE && !seen.httpsLeadsToHttp()) {
                findings.add(of(ProviderCode.WEBMAIL_OPEN_PAGE, Severity.IMPORTANT, page));
            }
            findings.addAll(EndpointJudge.ofEncryption(page, answers, now));
        } else if (seen.state().equals("http-only")) {
            findings.add(of(ProviderCode.WEBMAIL_NO_HTTPS, Severity.URGENT, page));
        }
        return findings;
    }

    static WebmailReport report(WebmailSeen seen, Instant now) {
        return new WebmailReport(
                seen, state(seen, now), CertificateJudge.state(seen.https().outcome(), now));
    }

    private static ConnectionState state(WebmailSeen seen, Instant now) {
        if (seen.state().equals("http-only")) {
            return ConnectionState.OPEN_ONLY;
        }
        ConnectionState encrypted = EndpointJudge.state(seen.https(), now);
        if (encrypted == ConnectionState.GOOD || encrypted == ConnectionState.WEAKER) {
            if (seen.httpsLeadsToHttp() || seen.formOverHttp()) {
                return ConnectionState.OPEN_ONLY;
            }
            if (seen.http() == PlainHttp.SERVES_A_PAGE) {
                return ConnectionState.OPEN_POSSIBLE;
            }
            return seen.hstsSeconds() == 0 ? ConnectionState.WEAKER : encrypted;
        }
        return encrypted;
    }

    private static Finding of(FindingCode code, Severity severity, Endpoint page) {
        return EndpointJudge.of(code, severity, page);
    }
}
