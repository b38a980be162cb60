package dev.mailcheckup.suspicion.authentication.dmarc;

/**
 * The policy that covers an author's domain.
 *
 * @param domain where it is published
 * @param organisation the organisational domain of the author
 * @param strictDkim whether a signing domain must be the author's very own
 * @param strictSpf likewise for the envelope sender
 */
public record DmarcSeen(
        String domain, String organisation, Policy policy, boolean strictDkim, boolean strictSpf) {}
