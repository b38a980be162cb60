package dev.mailcheckup.provider;

import java.util.List;
import java.util.Optional;

/** All that was seen of one provider, not yet judged. */
public record ProviderObservation(
        MailDomain domain,
        Discovery discovery,
        List<EndpointSeen> endpoints,
        Optional<WebmailSeen> webmail) {}
