package dev.mailcheckup.provider;

import dev.mailcheckup.finding.Finding;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is told about a provider.
 *
 * @param findings the most urgent first
 * @param endpoints every connection looked at, in the order reading, fetching, sending
 * @param dns what the domain itself publishes
 */
public record ProviderReport(
        MailDomain domain,
        ProviderVerdict verdict,
        List<Finding> findings,
        List<EndpointReport> endpoints,
        Optional<WebmailReport> webmail,
        DomainFacts dns,
        Discovery discovery,
        Duration duration) {

    /** One connection: what was seen, and the one sentence to say about it. */
    public record EndpointReport(
            EndpointSeen seen, ConnectionState state, CertificateState certificate) {}

    /** The mail page: what was seen, and the one sentence to say about it. */
    public record WebmailReport(
            WebmailSeen seen, ConnectionState state, CertificateState certificate) {}

    /** The domain's own records. */
    public record DomainFacts(List<String> mx) {}
}
