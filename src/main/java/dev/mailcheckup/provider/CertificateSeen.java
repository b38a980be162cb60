package dev.mailcheckup.provider;

import java.time.Instant;
import java.util.List;

/**
 * The certificate a server sent, each property by itself, so that one fault does not hide another.
 *
 * @param names the DNS names it is made out to, at most 20
 * @param nameMatches whether one of them covers the host (RFC 9525)
 * @param notBefore the latest start of validity in the chain
 * @param notAfter the earliest end of validity in the chain
 * @param chain how the certificates received lead to a trusted authority, dates left aside
 * @param keyAlgorithm such as RSA or EC
 * @param keyBits the size of the server's key
 * @param oldSignature signed with MD5 or SHA-1
 */
public record CertificateSeen(
        List<String> names,
        boolean nameMatches,
        Instant notBefore,
        Instant notAfter,
        Chain chain,
        String keyAlgorithm,
        int keyBits,
        boolean oldSignature) {

    /** Whether a program may trust the server by it (RFC 8314, section 5.4). */
    public boolean proves(Instant now) {
        return chain == Chain.TRUSTED
                && nameMatches
                && !now.isBefore(notBefore)
                && !now.isAfter(notAfter);
    }

    /** How far the certificates lead. */
    public enum Chain {
        TRUSTED,
        /** The server left out a certificate between its own and the authority's. */
        INCOMPLETE,
        /** Self-made, or from an authority nobody knows. */
        UNTRUSTED
    }
}
