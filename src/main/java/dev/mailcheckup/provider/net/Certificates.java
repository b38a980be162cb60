package dev.mailcheckup.provider.net;

import dev.mailcheckup.provider.CertificateSeen;
import java.security.Key;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.DSAKey;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Takes down each property of the certificates a server sent, its own first. */
final class Certificates {

    private static final int DNS_NAME = 2;
    private static final int MOST_NAMES = 20;
    private static final int SHORT_RSA = 2048;

    private Certificates() {}

    static CertificateSeen seen(
            List<X509Certificate> received, String host, Trust trust, Instant now) {
        X509Certificate leaf = received.getFirst();
        List<String> names = names(leaf);
        Trust.Judged judged = trust.judge(received, now);
        // Certificates that are sent but not needed do no harm, such as an old root.
        List<X509Certificate> needed = judged.path().isEmpty() ? List.of(leaf) : judged.path();
        return new CertificateSeen(
                names.stream().limit(MOST_NAMES).toList(),
                names.stream().anyMatch(name -> covers(name, host)),
                notBefore(needed),
                notAfter(needed),
                judged.chain(),
                leaf.getPublicKey().getAlgorithm(),
                bits(leaf.getPublicKey()),
                needed.stream().anyMatch(Certificates::oldSignature));
    }

    /**
     * RFC 9525, section 6.3: only dNSName counts, and a wildcard stands for exactly the whole
     * leftmost label.
     */
    static boolean covers(String name, String host) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("*.")) {
            return lower.equals(host);
        }
        int dot = host.indexOf('.');
        return dot > 0
                && lower.substring(1).equals(host.substring(dot))
                && host.indexOf('.', dot + 1) > 0;
    }

    private static List<String> names(X509Certificate leaf) {
        try {
            Collection<List<?>> names = leaf.getSubjectAlternativeNames();
            return names == null
                    ? List.of()
                    : names.stream()
                            .filter(name -> name.getFirst().equals(DNS_NAME))
                            .map(name -> String.valueOf(name.get(1)))
                            .toList();
        } catch (CertificateParsingException e) {
            return List.of();
        }
    }

    /** Out of its dates, or of a kind that the JDK may not take into a path. */
    static boolean atFault(X509Certificate certificate, Instant now) {
        return now.isBefore(certificate.getNotBefore().toInstant())
                || now.isAfter(certificate.getNotAfter().toInstant())
                || oldSignature(certificate)
                || (certificate.getPublicKey() instanceof RSAKey rsa
                        && rsa.getModulus().bitLength() < SHORT_RSA);
    }

    /** The signature of a self-made certificate proves nothing, so its age does no harm. */
    private static boolean oldSignature(X509Certificate certificate) {
        String algorithm = certificate.getSigAlgName().toUpperCase(Locale.ROOT);
        return (algorithm.contains("MD5") || algorithm.contains("SHA1WITH"))
                && !certificate
                        .getIssuerX500Principal()
                        .equals(certificate.getSubjectX500Principal());
    }

    private static Instant notBefore(List<X509Certificate> certificates) {
        return certificates.stream()
                .map(each -> each.getNotBefore().toInstant())
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private static Instant notAfter(List<X509Certificate> certificates) {
        return certificates.stream()
                .map(each -> each.getNotAfter().toInstant())
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private static int bits(Key key) {
        return switch (key) {
            case RSAKey rsa -> rsa.getModulus().bitLength();
            case ECKey ec -> ec.getParams().getCurve().getField().getFieldSize();
            case DSAKey dsa -> dsa.getParams().getP().bitLength();
            default -> 256;
        };
    }
}
