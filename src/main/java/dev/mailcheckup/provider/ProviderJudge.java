package dev.mailcheckup.provider;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.ProviderCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.provider.ProviderReport.DomainFacts;
import dev.mailcheckup.provider.ProviderReport.EndpointReport;
import dev.mailcheckup.provider.ProviderReport.WebmailReport;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Says what an observation means for the reader. Only what was seen can be bad: a connection that
 * could not be looked at is {@link Severity#UNKNOWN}.
 */
public final class ProviderJudge {

    private ProviderJudge() {}

    /**
     * @param now the time certificates are held to
     * @param duration how long the look took, passed on
     */
    public static ProviderReport judge(ProviderObservation seen, Instant now, Duration duration) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(ofDiscovery(seen));
        seen.endpoints().forEach(each -> findings.addAll(EndpointJudge.findings(each, seen, now)));
        seen.webmail().ifPresent(each -> findings.addAll(WebmailJudge.findings(each, now)));
        List<Finding> sorted =
                findings.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Finding::severity))
                        .toList();
        return new ProviderReport(
                seen.domain(),
                verdict(sorted, seen),
                sorted,
                seen.endpoints().stream().map(each -> report(each, now)).toList(),
                seen.webmail().map(each -> WebmailJudge.report(each, now)),
                new DomainFacts(seen.discovery().mx()),
                seen.discovery(),
                duration);
    }

    /** A page for reading mail that was looked at by itself. */
    public static WebmailReport judge(WebmailSeen seen, Instant now) {
        return WebmailJudge.report(seen, now);
    }

    private static EndpointReport report(EndpointSeen seen, Instant now) {
        return new EndpointReport(
                seen, EndpointJudge.state(seen, now), CertificateJudge.state(seen.outcome(), now));
    }

    private static List<Finding> ofDiscovery(ProviderObservation seen) {
        Evidence domain = new Evidence.Host(seen.domain().name());
        List<Finding> findings = new ArrayList<>();
        if (seen.discovery().plainHttp()) {
            findings.add(
                    new Finding(ProviderCode.DISCOVERY_OVER_PLAIN_HTTP, Severity.WORTH, domain));
        }
        whyNothingWasSeen(seen)
                .ifPresent(code -> findings.add(new Finding(code, Severity.UNKNOWN, domain)));
        return findings;
    }

    private static Optional<FindingCode> whyNothingWasSeen(ProviderObservation seen) {
        return switch (seen.discovery().domain()) {
            case DOES_NOT_EXIST -> Optional.of(ProviderCode.DOMAIN_DOES_NOT_EXIST);
            case TAKES_NO_MAIL -> Optional.of(ProviderCode.NO_INCOMING_MAIL);
            case UNSAFE -> Optional.of(ProviderCode.UNSAFE_TARGET_REFUSED);
            case NOT_ANSWERED, EXISTS ->
                    anythingAnswers(seen)
                            ? Optional.empty()
                            : Optional.of(ProviderCode.NOTHING_REACHABLE);
        };
    }

    private static boolean anythingAnswers(ProviderObservation seen) {
        return seen.endpoints().stream().anyMatch(each -> each.outcome() instanceof Outcome.Answers)
                || seen.webmail().filter(page -> !page.state().equals("none")).isPresent();
    }

    private static ProviderVerdict verdict(List<Finding> findings, ProviderObservation seen) {
        Severity worst =
                findings.stream().map(Finding::severity).min(Enum::compareTo).orElse(Severity.FINE);
        return switch (worst) {
            case URGENT, IMPORTANT -> ProviderVerdict.BAD;
            case WORTH -> enoughSeen(seen) ? ProviderVerdict.WARN : ProviderVerdict.UNKNOWN;
            case FINE, UNKNOWN -> enoughSeen(seen) ? ProviderVerdict.GOOD : ProviderVerdict.UNKNOWN;
        };
    }

    /** Mail can be read and sent by a way that was seen, or read and sent in the browser. */
    private static boolean enoughSeen(ProviderObservation seen) {
        boolean reads = answers(seen, Service.IMAP) || answers(seen, Service.POP3);
        boolean page =
                seen.webmail()
                        .filter(each ->
                                each.https().outcome() instanceof Outcome.Answers answers
                                        && answers.whole()
                                        && each.hstsSeconds() != WebmailSeen.HSTS_UNKNOWN)
                        .isPresent();
        return (reads && answers(seen, Service.SUBMISSION)) || (page && noProgramServers(seen));
    }

    private static boolean noProgramServers(ProviderObservation seen) {
        return seen.endpoints().isEmpty();
    }

    private static boolean answers(ProviderObservation seen, Service service) {
        return seen.endpoints().stream()
                .anyMatch(each ->
                        each.endpoint().service() == service
                                && each.outcome() instanceof Outcome.Answers answers
                                && answers.whole());
    }
}
