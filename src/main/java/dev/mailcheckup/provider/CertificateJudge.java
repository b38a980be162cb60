package dev.mailcheckup.provider;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.ProviderCode;
import dev.mailcheckup.finding.Severity;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Judges each property of a certificate by itself. */
final class CertificateJudge {

    private static final int SHORTEST_RSA = 2048;
    private static final int SHORTEST_EC = 224;

    private CertificateJudge() {}

    static Set<CertificateState> faults(CertificateSeen seen, Instant now) {
        Set<CertificateState> faults = EnumSet.noneOf(CertificateState.class);
        switch (seen.chain()) {
            case TRUSTED -> {}
            case INCOMPLETE -> faults.add(CertificateState.INCOMPLETE_CHAIN);
            case UNTRUSTED -> faults.add(CertificateState.UNTRUSTED);
        }
        if (now.isAfter(seen.notAfter())) {
            faults.add(CertificateState.EXPIRED);
        }
        if (now.isBefore(seen.notBefore())) {
            faults.add(CertificateState.NOT_YET_VALID);
        }
        if (!seen.nameMatches()) {
            faults.add(CertificateState.WRONG_NAME);
        }
        if (seen.oldSignature() || seen.keyBits() < shortest(seen.keyAlgorithm())) {
            faults.add(CertificateState.WEAK_KEY);
        }
        return faults;
    }

    static CertificateState state(Outcome outcome, Instant now) {
        if (!(outcome instanceof Outcome.Answers answers) || answers.certificate().isEmpty()) {
            return CertificateState.NONE;
        }
        return faults(answers.certificate().get(), now).stream()
                .findFirst()
                .orElse(CertificateState.OK);
    }

    static List<Finding> findings(Endpoint endpoint, CertificateSeen seen, Instant now) {
        Evidence where =
                new Evidence.Connection(
                        endpoint.service().code(), endpoint.host(), endpoint.port());
        return faults(seen, now).stream()
                .map(fault -> new Finding(code(fault), severity(fault), where))
                .toList();
    }

    private static Severity severity(CertificateState fault) {
        return fault == CertificateState.WEAK_KEY ? Severity.WORTH : Severity.IMPORTANT;
    }

    private static FindingCode code(CertificateState fault) {
        return switch (fault) {
            case UNTRUSTED -> ProviderCode.CERT_UNTRUSTED;
            case INCOMPLETE_CHAIN -> ProviderCode.CERT_INCOMPLETE_CHAIN;
            case EXPIRED -> ProviderCode.CERT_EXPIRED;
            case NOT_YET_VALID -> ProviderCode.CERT_NOT_YET_VALID;
            case WRONG_NAME -> ProviderCode.CERT_WRONG_NAME;
            case WEAK_KEY -> ProviderCode.CERT_WEAK_KEY;
            case OK, NONE -> throw new IllegalArgumentException("no fault: " + fault);
        };
    }

    private static int shortest(String keyAlgorithm) {
        return switch (keyAlgorithm) {
            case "RSA", "RSASSA-PSS", "DSA" -> SHORTEST_RSA;
            default -> SHORTEST_EC;
        };
    }
}
