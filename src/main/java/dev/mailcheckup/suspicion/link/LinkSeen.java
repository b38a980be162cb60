package dev.mailcheckup.suspicion.link;

import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.message.Link;
import java.util.List;

/**
 * A link a reader could follow, with what can be known of it without following it.
 *
 * @param link as it stands in the mail
 * @param address where it leads as far as that can be told: wrappings of known services taken off
 * @param host the host of that address in lower case, or empty for one that is no web page
 * @param opaque whether the host belongs to a service that tells nobody where it leads on to
 * @param codes the tricks it shows; empty where nothing is odd
 */
public record LinkSeen(
        Link link, String address, String host, boolean opaque, List<FindingCode> codes) {}
