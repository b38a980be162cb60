package dev.mailcheckup.provider.net;

import java.security.GeneralSecurityException;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Follows certificates by name and signature alone, whatever their dates and the age of their keys.
 */
record Links(Set<TrustAnchor> anchors) {

    /** The certificates up to the last before an authority; empty when they lead to none. */
    List<X509Certificate> follow(List<X509Certificate> received) {
        List<X509Certificate> path = new ArrayList<>();
        Optional<X509Certificate> at = received.stream().findFirst();
        while (at.isPresent()) {
            X509Certificate current = at.get();
            path.add(current);
            if (anchors.stream().anyMatch(anchor -> signed(current, anchor.getTrustedCert()))) {
                return path;
            }
            at =
                    received.stream()
                            .filter(each -> !path.contains(each))
                            .filter(each -> each.getBasicConstraints() >= 0)
                            .filter(each -> signed(current, each))
                            .findFirst();
        }
        return List.of();
    }

    private static boolean signed(X509Certificate certificate, X509Certificate issuer) {
        if (!certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
            return false;
        }
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
