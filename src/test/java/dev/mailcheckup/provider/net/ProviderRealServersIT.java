package dev.mailcheckup.provider.net;

import static dev.mailcheckup.finding.ProviderCode.CERT_EXPIRED;
import static dev.mailcheckup.finding.ProviderCode.CERT_INCOMPLETE_CHAIN;
import static dev.mailcheckup.finding.ProviderCode.CERT_NOT_YET_VALID;
import static dev.mailcheckup.finding.ProviderCode.CERT_UNTRUSTED;
import static dev.mailcheckup.finding.ProviderCode.CERT_WEAK_KEY;
import static dev.mailcheckup.finding.ProviderCode.CERT_WRONG_NAME;
import static dev.mailcheckup.finding.ProviderCode.DISCOVERY_OVER_PLAIN_HTTP;
import static dev.mailcheckup.finding.ProviderCode.DOMAIN_DOES_NOT_EXIST;
import static dev.mailcheckup.finding.ProviderCode.NOTHING_REACHABLE;
import static dev.mailcheckup.finding.ProviderCode.NO_ANSWER;
import static dev.mailcheckup.finding.ProviderCode.NO_IMPLICIT_TLS;
import static dev.mailcheckup.finding.ProviderCode.NO_INCOMING_MAIL;
import static dev.mailcheckup.finding.ProviderCode.NO_MODERN_TLS;
import static dev.mailcheckup.finding.ProviderCode.NO_STARTTLS;
import static dev.mailcheckup.finding.ProviderCode.OLD_TLS_OFFERED;
import static dev.mailcheckup.finding.ProviderCode.PLAINTEXT_LOGIN_ALLOWED;
import static dev.mailcheckup.finding.ProviderCode.PROTOCOL_BROKEN;
import static dev.mailcheckup.finding.ProviderCode.STARTTLS_BROKEN;
import static dev.mailcheckup.finding.ProviderCode.UNSAFE_TARGET_REFUSED;
import static dev.mailcheckup.finding.ProviderCode.WEAK_CIPHERS;
import static dev.mailcheckup.finding.ProviderCode.WEBMAIL_FORM_OVER_HTTP;
import static dev.mailcheckup.finding.ProviderCode.WEBMAIL_NO_HSTS;
import static dev.mailcheckup.finding.ProviderCode.WEBMAIL_NO_HTTPS;
import static dev.mailcheckup.finding.ProviderCode.WEBMAIL_OPEN_PAGE;
import static dev.mailcheckup.finding.ProviderCode.WEBMAIL_REDIRECTS_TO_HTTP;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.provider.MailDomain;
import dev.mailcheckup.provider.ProgressListener;
import dev.mailcheckup.provider.ProviderReport;
import dev.mailcheckup.provider.ProviderVerdict;
import dev.mailcheckup.servers.Flaw;
import dev.mailcheckup.servers.MailServers;
import dev.mailcheckup.servers.Site;
import dev.mailcheckup.servers.WithMailServers;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole check against Dovecot, Postfix, nginx and BIND, one flaw a domain. */
@ExtendWith(WithMailServers.class)
class ProviderRealServersIT {

    /** All codes of a domain. What is not named here must not be found. */
    private static final Map<Flaw, Set<FindingCode>> EXPECTED =
            new EnumMap<>(
                    Map.ofEntries(
                            entry(Flaw.NONE, Set.of()),
                            entry(Flaw.PLAINTEXT_LOGIN, Set.of(PLAINTEXT_LOGIN_ALLOWED)),
                            entry(Flaw.NO_STARTTLS, Set.of(NO_STARTTLS)),
                            entry(Flaw.NO_IMPLICIT_TLS, Set.of(NO_IMPLICIT_TLS)),
                            entry(Flaw.OLD_TLS_TOO, Set.of(OLD_TLS_OFFERED)),
                            entry(Flaw.ONLY_OLD_TLS, Set.of(NO_MODERN_TLS)),
                            entry(Flaw.STATIC_RSA, Set.of(WEAK_CIPHERS)),
                            // the way between providers is not the reader's own way
                            entry(Flaw.MX_WITHOUT_STARTTLS, Set.of()),
                            entry(Flaw.EXPIRED, Set.of(CERT_EXPIRED)),
                            entry(Flaw.NOT_YET_VALID, Set.of(CERT_NOT_YET_VALID)),
                            entry(Flaw.SELF_SIGNED, Set.of(CERT_UNTRUSTED)),
                            entry(Flaw.UNTRUSTED, Set.of(CERT_UNTRUSTED)),
                            entry(Flaw.WRONG_NAME, Set.of(CERT_WRONG_NAME)),
                            entry(Flaw.WEAK_KEY, Set.of(CERT_WEAK_KEY)),
                            entry(Flaw.INCOMPLETE_CHAIN, Set.of(CERT_INCOMPLETE_CHAIN)),
                            entry(Flaw.WEBMAIL_HTTP_ONLY, Set.of(WEBMAIL_NO_HTTPS)),
                            entry(Flaw.WEBMAIL_WITHOUT_HSTS, Set.of(WEBMAIL_NO_HSTS)),
                            entry(Flaw.WEBMAIL_BACK_TO_HTTP, Set.of(WEBMAIL_REDIRECTS_TO_HTTP)),
                            entry(Flaw.WEBMAIL_FORM_OVER_HTTP, Set.of(WEBMAIL_FORM_OVER_HTTP)),
                            entry(Flaw.WEBMAIL_WITHOUT_REDIRECT, Set.of(WEBMAIL_OPEN_PAGE)),
                            entry(Flaw.SILENT, Set.of(NO_ANSWER, NOTHING_REACHABLE)),
                            entry(Flaw.DROPPING, Set.of(PROTOCOL_BROKEN, NOTHING_REACHABLE)),
                            entry(
                                    Flaw.NOT_A_MAIL_SERVER,
                                    Set.of(PROTOCOL_BROKEN, NOTHING_REACHABLE)),
                            entry(Flaw.ENDLESS_LINE, Set.of(PROTOCOL_BROKEN, NOTHING_REACHABLE)),
                            entry(Flaw.STARTTLS_BROKEN, Set.of(STARTTLS_BROKEN, PROTOCOL_BROKEN)),
                            entry(Flaw.CLOSED, Set.of(NO_ANSWER, NOTHING_REACHABLE)),
                            entry(
                                    Flaw.PRIVATE_ADDRESS,
                                    Set.of(UNSAFE_TARGET_REFUSED, NOTHING_REACHABLE)),
                            entry(Flaw.NULL_MX, Set.of(NO_INCOMING_MAIL)),
                            entry(Flaw.NO_MAIL, Set.of(NO_INCOMING_MAIL))));

    private static NetProviderCheck check(MailServers servers) {
        return new NetProviderCheck(
                new NetSettings(
                        Optional.of(NetSettings.server(servers.dns())),
                        Optional.of(servers.trust()),
                        List.of(AddressRange.of("127.0.0.0/8")),
                        NetSettings.ports(servers.ports().map()),
                        Optional.empty(),
                        new NetSettings.Timing(
                                Duration.ofSeconds(3),
                                Duration.ofSeconds(3),
                                Duration.ofSeconds(4),
                                Duration.ofSeconds(10)),
                        0));
    }

    private static ProviderReport look(MailServers servers, String domain) {
        return check(servers)
                .check(((MailDomain.Read) MailDomain.read(domain)).domain(), ProgressListener.NONE);
    }

    @TestFactory
    Stream<DynamicTest> eachDomainHasTheCodesOfItsFlawAndNoOther(MailServers servers) {
        return Site.ALL.stream()
                .map(site ->
                        DynamicTest.dynamicTest(
                                site.domain(), () -> hasOnly(look(servers, site.domain()), site)));
    }

    private static void hasOnly(ProviderReport report, Site site) {
        Set<FindingCode> expected =
                site.how() == Site.Discovery.AUTOCONFIG_OVER_PLAIN_HTTP
                        ? Set.of(DISCOVERY_OVER_PLAIN_HTTP)
                        : EXPECTED.get(site.flaw());
        assertThat(codes(report)).as(seen(report)).isEqualTo(expected);
    }

    private static String seen(ProviderReport report) {
        return report.endpoints().stream()
                .map(each ->
                        each.seen().endpoint().host()
                                + ":"
                                + each.seen().endpoint().port()
                                + " "
                                + each.state())
                .collect(Collectors.joining(", "));
    }

    private static Set<FindingCode> codes(ProviderReport report) {
        return report.findings().stream().map(Finding::code).collect(Collectors.toSet());
    }

    @Test
    void aGoodDomainIsGood(MailServers servers) {
        ProviderReport report = look(servers, Site.with(Flaw.NONE).domain());
        assertThat(report.verdict()).isEqualTo(ProviderVerdict.GOOD);
        assertThat(report.findings()).isEmpty();
        assertThat(report.endpoints()).hasSize(6);
    }

    @Test
    void aDomainThatIsNotThereIsTold(MailServers servers) {
        ProviderReport report = look(servers, Site.MISSING);
        assertThat(report.verdict()).isEqualTo(ProviderVerdict.UNKNOWN);
        assertThat(codes(report)).containsExactly(DOMAIN_DOES_NOT_EXIST);
    }
}
