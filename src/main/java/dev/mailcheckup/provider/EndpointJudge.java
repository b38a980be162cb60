package dev.mailcheckup.provider;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.ProviderCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.provider.Outcome.PlaintextLogin;
import dev.mailcheckup.provider.Outcome.Tls;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Judges one connection of a mail program, with its sisters of the same service in view. */
final class EndpointJudge {

    private EndpointJudge() {}

    static List<Finding> findings(EndpointSeen seen, ProviderObservation all, Instant now) {
        return switch (seen.outcome()) {
            case Outcome.Answers answers -> ofAnswer(seen.endpoint(), answers, all, now);
            case Outcome.Refused _, Outcome.TimedOut _ ->
                    wasPromised(seen.endpoint(), all)
                            ? List.of(unknown(seen, ProviderCode.NO_ANSWER))
                            : List.of();
            case Outcome.Broken(var why) ->
                    List.of(
                            unknown(
                                    seen,
                                    why == Outcome.Why.TRY_LATER
                                            ? ProviderCode.TRY_LATER
                                            : ProviderCode.PROTOCOL_BROKEN));
            case Outcome.NotAsked(var reason) ->
                    switch (reason) {
                        case UNSAFE_TARGET, UNUSUAL_PORT ->
                                List.of(
                                        new Finding(
                                                ProviderCode.UNSAFE_TARGET_REFUSED,
                                                Severity.UNKNOWN,
                                                new Evidence.Host(seen.endpoint().host())));
                        case NO_SUCH_NAME, NAME_NOT_ANSWERED ->
                                List.of(unknown(seen, ProviderCode.NO_ANSWER));
                        case LIMIT_REACHED -> List.of(unknown(seen, ProviderCode.TRY_LATER));
                    };
        };
    }

    static ConnectionState state(EndpointSeen seen, Instant now) {
        return switch (seen.outcome()) {
            case Outcome.Answers answers -> state(answers, now);
            case Outcome.Refused _ -> ConnectionState.CLOSED;
            case Outcome.TimedOut _ -> ConnectionState.NO_ANSWER;
            case Outcome.Broken(var why) ->
                    why == Outcome.Why.TRY_LATER
                            ? ConnectionState.TRY_LATER
                            : ConnectionState.NOT_UNDERSTOOD;
            case Outcome.NotAsked(var reason) ->
                    reason == Outcome.Reason.LIMIT_REACHED
                            ? ConnectionState.TRY_LATER
                            : ConnectionState.NOT_LOOKED;
        };
    }

    private static ConnectionState state(Outcome.Answers seen, Instant now) {
        if (seen.tls() == Tls.NONE) {
            return ConnectionState.OPEN_ONLY;
        }
        if (seen.tls() == Tls.STARTTLS_BROKEN) {
            return ConnectionState.ENCRYPTION_BROKEN;
        }
        if (seen.plaintextLogin() == PlaintextLogin.POSSIBLE) {
            return ConnectionState.OPEN_POSSIBLE;
        }
        if (seen.certificate().filter(each -> !each.proves(now)).isPresent()) {
            return ConnectionState.NOT_PROVEN;
        }
        if (!seen.whole()) {
            return ConnectionState.TRY_LATER;
        }
        if (!modern(seen)) {
            return ConnectionState.OUTDATED;
        }
        boolean weaker =
                outdatedBeside(seen)
                        || !seen.weakCiphers().isEmpty()
                        || CertificateJudge.state(seen, now) == CertificateState.WEAK_KEY;
        return weaker ? ConnectionState.WEAKER : ConnectionState.GOOD;
    }

    private static List<Finding> ofAnswer(
            Endpoint endpoint, Outcome.Answers seen, ProviderObservation all, Instant now) {
        List<Finding> findings = new ArrayList<>();
        if (seen.plaintextLogin() == PlaintextLogin.POSSIBLE) {
            Severity severity =
                    encrypts(endpoint.service(), all) ? Severity.IMPORTANT : Severity.URGENT;
            findings.add(of(ProviderCode.PLAINTEXT_LOGIN_ALLOWED, severity, endpoint));
        }
        switch (seen.tls()) {
            case NONE -> findings.add(of(ProviderCode.NO_STARTTLS, Severity.IMPORTANT, endpoint));
            case STARTTLS_BROKEN ->
                    findings.add(of(ProviderCode.STARTTLS_BROKEN, Severity.IMPORTANT, endpoint));
            case STARTTLS -> {
                if (implicitIsClosed(endpoint, all)) {
                    findings.add(of(ProviderCode.NO_IMPLICIT_TLS, Severity.WORTH, endpoint));
                }
            }
            case IMPLICIT -> {}
        }
        findings.addAll(ofEncryption(endpoint, seen, now));
        return findings;
    }

    /** What the TLS itself shows; also used for the mail page. */
    static List<Finding> ofEncryption(Endpoint endpoint, Outcome.Answers seen, Instant now) {
        List<Finding> findings = new ArrayList<>();
        if (!seen.whole()) {
            findings.add(of(ProviderCode.TRY_LATER, Severity.UNKNOWN, endpoint));
        }
        if (seen.whole() && !seen.versions().isEmpty() && !modern(seen)) {
            findings.add(of(ProviderCode.NO_MODERN_TLS, Severity.IMPORTANT, endpoint));
        } else if (outdatedBeside(seen)) {
            findings.add(of(ProviderCode.OLD_TLS_OFFERED, Severity.WORTH, endpoint));
        }
        if (!seen.weakCiphers().isEmpty()) {
            findings.add(of(ProviderCode.WEAK_CIPHERS, Severity.WORTH, endpoint));
        }
        seen.certificate()
                .ifPresent(each -> findings.addAll(CertificateJudge.findings(endpoint, each, now)));
        return findings;
    }

    private static boolean modern(Outcome.Answers seen) {
        return seen.versions().stream().anyMatch(TlsVersion::modern);
    }

    private static boolean outdatedBeside(Outcome.Answers seen) {
        return modern(seen) && !seen.versions().stream().allMatch(TlsVersion::modern);
    }

    private static boolean encrypts(Service service, ProviderObservation all) {
        return answersOf(service, all)
                .anyMatch(each -> each.tls() == Tls.IMPLICIT || each.tls() == Tls.STARTTLS);
    }

    /**
     * Whether this server was named for this port by its owner, and no other port of the service
     * answers: a guessed or second port that stays shut is nothing to tell.
     */
    private static boolean wasPromised(Endpoint endpoint, ProviderObservation all) {
        return endpoint.learned() != Learned.GUESS
                && answersOf(endpoint.service(), all).findAny().isEmpty();
    }

    /** Silence on the other port proves nothing; only a refusal does. */
    private static boolean implicitIsClosed(Endpoint endpoint, ProviderObservation all) {
        return all.endpoints().stream()
                .filter(each -> each.endpoint().service() == endpoint.service())
                .filter(each -> each.endpoint().implicitTls())
                .allMatch(each -> each.outcome() instanceof Outcome.Refused);
    }

    private static Stream<Outcome.Answers> answersOf(Service service, ProviderObservation all) {
        return all.endpoints().stream()
                .filter(each -> each.endpoint().service() == service)
                .map(EndpointSeen::outcome)
                .filter(Outcome.Answers.class::isInstance)
                .map(Outcome.Answers.class::cast);
    }

    private static Finding unknown(EndpointSeen seen, FindingCode code) {
        return of(code, Severity.UNKNOWN, seen.endpoint());
    }

    static Finding of(FindingCode code, Severity severity, Endpoint endpoint) {
        return new Finding(
                code,
                severity,
                new Evidence.Connection(
                        endpoint.service().code(), endpoint.host(), endpoint.port()));
    }
}
