package dev.mailcheckup.provider.net;

import dev.mailcheckup.provider.CertificateSeen.Chain;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * The authorities that are trusted: the JDK's, and those the operator named. Says how a chain leads
 * to one of them, dates and host name left aside. Nothing is fetched: no AIA, OCSP or CRL.
 */
final class Trust {

    private static final int LONGEST_CHAIN = 10;

    private final Set<TrustAnchor> anchors = new HashSet<>();

    /**
     * @throws IllegalArgumentException if the file cannot be read as PEM certificates
     */
    Trust(Optional<Path> more) {
        try {
            var factory =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init((KeyStore) null);
            for (var manager : factory.getTrustManagers()) {
                if (manager instanceof X509TrustManager x509) {
                    for (X509Certificate issuer : x509.getAcceptedIssuers()) {
                        anchors.add(new TrustAnchor(issuer, null));
                    }
                }
            }
            if (more.isPresent()) {
                read(more.get()).forEach(each -> anchors.add(new TrustAnchor(each, null)));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Collection<X509Certificate> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("cannot read certificates from " + file, e);
        }
    }

    /**
     * The certificates from the server's own to the last before the authority.
     *
     * @param path empty when they lead to nobody that is trusted
     */
    record Judged(Chain chain, List<X509Certificate> path) {}

    Judged judge(List<X509Certificate> received, Instant now) {
        List<X509Certificate> certificates =
                received.subList(0, Math.min(received.size(), LONGEST_CHAIN));
        X509Certificate leaf = certificates.getFirst();
        Instant from = leaf.getNotBefore().toInstant();
        Instant to = leaf.getNotAfter().toInstant();
        Instant within = now.isAfter(to) ? to : now.isBefore(from) ? from : now;
        // An authority's certificate may run out before the server's own.
        for (Instant moment : List.of(within, from, to)) {
            List<X509Certificate> path = path(certificates, moment);
            if (!path.isEmpty()) {
                return new Judged(Chain.TRUSTED, path);
            }
        }
        List<X509Certificate> linked = new Links(anchors).follow(certificates);
        if (linked.stream().anyMatch(each -> Certificates.atFault(each, now))) {
            // Dates that never meet, or a key the JDK does not take, made its path builder give
            // up. Both are told by themselves, so they must not count as a lack of trust too.
            return new Judged(Chain.TRUSTED, linked);
        }
        boolean selfMade = leaf.getIssuerX500Principal().equals(leaf.getSubjectX500Principal());
        // A server that sends its own certificate alone, made by somebody else, left something
        // out. With more than one the server's owner did send a chain, and it leads nowhere.
        boolean incomplete = certificates.size() == 1 && !selfMade;
        return new Judged(incomplete ? Chain.INCOMPLETE : Chain.UNTRUSTED, List.of());
    }

    private List<X509Certificate> path(List<X509Certificate> certificates, Instant moment) {
        try {
            X509CertSelector leaf = new X509CertSelector();
            leaf.setCertificate(certificates.getFirst());
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, leaf);
            parameters.setRevocationEnabled(false);
            parameters.setMaxPathLength(LONGEST_CHAIN);
            parameters.setDate(Date.from(moment));
            parameters.addCertStore(
                    CertStore.getInstance(
                            "Collection", new CollectionCertStoreParameters(certificates)));
            return CertPathBuilder.getInstance("PKIX")
                    .build(parameters)
                    .getCertPath()
                    .getCertificates()
                    .stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (GeneralSecurityException e) {
            return List.of();
        }
    }
}
