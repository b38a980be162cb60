package dev.mailcheckup.provider;

import static dev.mailcheckup.finding.ProviderCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.provider.CertificateSeen.Chain;
import dev.mailcheckup.provider.Discovery.DomainState;
import dev.mailcheckup.provider.Outcome.PlaintextLogin;
import dev.mailcheckup.provider.Outcome.Tls;
import dev.mailcheckup.provider.WebmailSeen.PlainHttp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProviderJudgeTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Set<TlsVersion> MODERN =
            EnumSet.of(TlsVersion.TLS_1_2, TlsVersion.TLS_1_3);
    private static final CertificateSeen RIGHT = certificate(true, -30, 60, Chain.TRUSTED, 2048);
    private static final Outcome CLOSED = new Outcome.Refused();
    private static final Outcome SILENT = new Outcome.TimedOut();

    @Test
    void aProviderWithNothingWrongIsGood() {
        ProviderReport report = judge(good());
        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(ProviderVerdict.GOOD);
    }

    static Stream<Arguments> oneThingSeenOnImap() {
        return Stream.of(
                seen(143, starttls(PlaintextLogin.POSSIBLE), PLAINTEXT_LOGIN_ALLOWED, "BAD"),
                seen(143, open(PlaintextLogin.REFUSED), NO_STARTTLS, "BAD"),
                seen(143, brokenStarttls(), STARTTLS_BROKEN, "BAD"),
                seen(993, versions(EnumSet.allOf(TlsVersion.class)), OLD_TLS_OFFERED, "WARN"),
                seen(993, versions(EnumSet.of(TlsVersion.TLS_1_0)), NO_MODERN_TLS, "BAD"),
                seen(993, weak(), WEAK_CIPHERS, "WARN"),
                seen(
                        993,
                        with(certificate(true, -30, 60, Chain.UNTRUSTED, 2048)),
                        CERT_UNTRUSTED,
                        "BAD"),
                seen(
                        993,
                        with(certificate(true, -30, 60, Chain.INCOMPLETE, 2048)),
                        CERT_INCOMPLETE_CHAIN,
                        "BAD"),
                seen(
                        993,
                        with(certificate(true, -60, -1, Chain.TRUSTED, 2048)),
                        CERT_EXPIRED,
                        "BAD"),
                seen(
                        993,
                        with(certificate(true, 1, 60, Chain.TRUSTED, 2048)),
                        CERT_NOT_YET_VALID,
                        "BAD"),
                seen(
                        993,
                        with(certificate(false, -30, 60, Chain.TRUSTED, 2048)),
                        CERT_WRONG_NAME,
                        "BAD"),
                seen(
                        993,
                        with(certificate(true, -30, 60, Chain.TRUSTED, 1024)),
                        CERT_WEAK_KEY,
                        "WARN"));
    }

    private static Arguments seen(int port, Outcome outcome, FindingCode code, String verdict) {
        return Arguments.of(port, outcome, code, ProviderVerdict.valueOf(verdict));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("oneThingSeenOnImap")
    void oneThingWrongGivesItsCodeAlone(
            int port, Outcome outcome, FindingCode code, ProviderVerdict verdict) {
        ProviderReport report = judge(good(port, outcome));
        assertThat(codes(report)).containsExactly(code);
        assertThat(report.verdict()).isEqualTo(verdict);
    }

    @Test
    void aRefusedImplicitPortIsToldButASilentOneIsNot() {
        assertThat(codes(judge(good(993, CLOSED)))).containsExactly(NO_IMPLICIT_TLS);
        assertThat(codes(judge(good(993, SILENT)))).isEmpty();
    }

    static Stream<Outcome> looksThatFailed() {
        List<Outcome> outcomes = new ArrayList<>(List.of(CLOSED, SILENT));
        for (Outcome.Why why : Outcome.Why.values()) {
            outcomes.add(new Outcome.Broken(why));
        }
        for (Outcome.Reason reason : Outcome.Reason.values()) {
            outcomes.add(new Outcome.NotAsked(reason));
        }
        return outcomes.stream();
    }

    @ParameterizedTest
    @MethodSource("looksThatFailed")
    void whatCouldNotBeLookedAtIsNeitherBadNorGood(Outcome outcome) {
        ProviderReport report =
                judge(
                        good().stream()
                                .map(each -> new EndpointSeen(each.endpoint(), each.ip(), outcome))
                                .toList());
        assertThat(report.verdict()).isEqualTo(ProviderVerdict.UNKNOWN);
        assertThat(codes(report)).contains(NOTHING_REACHABLE);
    }

    @Test
    void aLookThatWasCutShortShowsFaultsButNeverCallsAProviderGood() {
        Outcome part =
                new Outcome.Answers(
                        Tls.IMPLICIT,
                        false,
                        PlaintextLogin.REFUSED,
                        Set.of(TlsVersion.TLS_1_3),
                        Set.of(),
                        Optional.of(RIGHT),
                        false);
        ProviderReport both = judge(good(465, part, 587, part));
        assertThat(both.verdict()).isEqualTo(ProviderVerdict.UNKNOWN);
        assertThat(codes(both)).containsExactly(TRY_LATER, TRY_LATER);
        Outcome bad =
                new Outcome.Answers(
                        Tls.STARTTLS,
                        true,
                        PlaintextLogin.POSSIBLE,
                        Set.of(),
                        Set.of(),
                        Optional.empty(),
                        false);
        assertThat(codes(judge(good(143, bad))))
                .containsExactly(PLAINTEXT_LOGIN_ALLOWED, TRY_LATER);
        assertThat(judge(good(143, bad)).verdict()).isEqualTo(ProviderVerdict.BAD);
    }

    @Test
    void readingAloneIsNotEnoughToCallAProviderGood() {
        List<EndpointSeen> reading =
                good().stream()
                        .filter(each -> each.endpoint().service() != Service.SUBMISSION)
                        .toList();
        assertThat(judge(reading).verdict()).isEqualTo(ProviderVerdict.UNKNOWN);
    }

    @Test
    void aServiceOfNoPortIsToldOnlyWhereItWasPromised() {
        List<EndpointSeen> all = good(995, SILENT, 110, CLOSED);
        assertThat(codes(judge(all))).containsExactly(NO_ANSWER, NO_ANSWER);
        List<EndpointSeen> guessed =
                all.stream()
                        .map(each ->
                                new EndpointSeen(
                                        new Endpoint(
                                                each.endpoint().service(),
                                                each.endpoint().host(),
                                                each.endpoint().port(),
                                                Learned.GUESS),
                                        each.ip(),
                                        each.outcome()))
                        .toList();
        assertThat(codes(judge(guessed))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DomainState.class,
            names = {"DOES_NOT_EXIST", "TAKES_NO_MAIL", "UNSAFE", "NOT_ANSWERED"})
    void aDomainThatCannotBeLookedAtIsUnknown(DomainState state) {
        ProviderReport report =
                ProviderJudge.judge(
                        new ProviderObservation(
                                new MailDomain("mail.example"),
                                Discovery.without(state),
                                List.of(),
                                Optional.empty()),
                        NOW,
                        Duration.ZERO);
        assertThat(report.verdict()).isEqualTo(ProviderVerdict.UNKNOWN);
        assertThat(report.findings()).hasSize(1);
    }

    static Stream<Arguments> pages() {
        Outcome https = versions(MODERN);
        return Stream.of(
                Arguments.of(https, PlainHttp.REDIRECTS_TO_HTTPS, false, 1L, List.of()),
                Arguments.of(https, PlainHttp.CLOSED, false, 1L, List.of()),
                Arguments.of(https, PlainHttp.NOT_ANSWERED, false, 1L, List.of()),
                Arguments.of(
                        https, PlainHttp.REDIRECTS_TO_HTTPS, false, 0L, List.of(WEBMAIL_NO_HSTS)),
                Arguments.of(https, PlainHttp.SERVES_A_PAGE, false, 1L, List.of(WEBMAIL_OPEN_PAGE)),
                Arguments.of(
                        https,
                        PlainHttp.SERVES_A_PAGE,
                        true,
                        0L,
                        List.of(WEBMAIL_REDIRECTS_TO_HTTP)),
                Arguments.of(CLOSED, PlainHttp.SERVES_A_PAGE, false, 0L, List.of(WEBMAIL_NO_HTTPS)),
                Arguments.of(
                        new Outcome.Broken(Outcome.Why.NO_TLS),
                        PlainHttp.SERVES_A_PAGE,
                        false,
                        0L,
                        List.of(WEBMAIL_NO_HTTPS)),
                Arguments.of(SILENT, PlainHttp.SERVES_A_PAGE, false, 0L, List.of()),
                Arguments.of(
                        new Outcome.Broken(Outcome.Why.HUNG_UP),
                        PlainHttp.SERVES_A_PAGE,
                        false,
                        0L,
                        List.of()),
                Arguments.of(
                        new Outcome.NotAsked(Outcome.Reason.LIMIT_REACHED),
                        PlainHttp.SERVES_A_PAGE,
                        false,
                        0L,
                        List.of()),
                Arguments.of(
                        https,
                        PlainHttp.REDIRECTS_TO_HTTPS,
                        false,
                        WebmailSeen.HSTS_UNKNOWN,
                        List.of()),
                Arguments.of(SILENT, PlainHttp.NOT_ANSWERED, false, 0L, List.of()),
                Arguments.of(
                        with(certificate(false, -1, 1, Chain.TRUSTED, 4096)),
                        PlainHttp.REDIRECTS_TO_HTTPS,
                        false,
                        1L,
                        List.of(CERT_WRONG_NAME)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theMailPageIsJudged(
            Outcome https, PlainHttp http, boolean back, long hsts, List<FindingCode> codes) {
        Endpoint page = new Endpoint(Service.WEBMAIL, "webmail.mail.example", 443, Learned.GUESS);
        WebmailSeen seen =
                new WebmailSeen(
                        new EndpointSeen(page, Optional.of("192.0.2.1"), https),
                        http,
                        back,
                        false,
                        hsts);
        ProviderReport report =
                ProviderJudge.judge(
                        new ProviderObservation(
                                new MailDomain("mail.example"),
                                discovery(),
                                good(),
                                Optional.of(seen)),
                        NOW,
                        Duration.ZERO);
        assertThat(codes(report)).containsExactlyElementsOf(codes);
    }

    private static ProviderReport judge(List<EndpointSeen> endpoints) {
        return ProviderJudge.judge(
                new ProviderObservation(
                        new MailDomain("mail.example"), discovery(), endpoints, Optional.empty()),
                NOW,
                Duration.ZERO);
    }

    private static Discovery discovery() {
        return new Discovery(
                DomainState.EXISTS, List.of(), Optional.empty(), List.of(), false, List.of());
    }

    private static List<FindingCode> codes(ProviderReport report) {
        return report.findings().stream().map(Finding::code).toList();
    }

    /** Six good connections, but for the given pairs of port and outcome. */
    private static List<EndpointSeen> good(Object... others) {
        List<EndpointSeen> all = new ArrayList<>();
        for (int port : new int[] {993, 143, 995, 110, 465, 587}) {
            Service service =
                    switch (port) {
                        case 993, 143 -> Service.IMAP;
                        case 995, 110 -> Service.POP3;
                        default -> Service.SUBMISSION;
                    };
            Endpoint endpoint = new Endpoint(service, "host.mail.example", port, Learned.SRV);
            Outcome outcome =
                    endpoint.implicitTls() ? versions(MODERN) : starttls(PlaintextLogin.REFUSED);
            for (int i = 0; i < others.length; i += 2) {
                outcome = others[i].equals(port) ? (Outcome) others[i + 1] : outcome;
            }
            all.add(new EndpointSeen(endpoint, Optional.of("192.0.2.1"), outcome));
        }
        return all;
    }

    private static Outcome starttls(PlaintextLogin login) {
        return new Outcome.Answers(
                Tls.STARTTLS, true, login, MODERN, Set.of(), Optional.of(RIGHT), true);
    }

    private static Outcome open(PlaintextLogin login) {
        return new Outcome.Answers(
                Tls.NONE, false, login, Set.of(), Set.of(), Optional.empty(), true);
    }

    private static Outcome brokenStarttls() {
        return new Outcome.Answers(
                Tls.STARTTLS_BROKEN,
                true,
                PlaintextLogin.REFUSED,
                Set.of(),
                Set.of(),
                Optional.empty(),
                true);
    }

    private static Outcome versions(Set<TlsVersion> versions) {
        return implicit(versions, Set.of(), RIGHT);
    }

    private static Outcome weak() {
        return implicit(MODERN, Set.of("TLS_RSA_WITH_AES_128_CBC_SHA"), RIGHT);
    }

    private static Outcome with(CertificateSeen certificate) {
        return implicit(MODERN, Set.of(), certificate);
    }

    private static Outcome implicit(
            Set<TlsVersion> versions, Set<String> weak, CertificateSeen certificate) {
        return new Outcome.Answers(
                Tls.IMPLICIT,
                false,
                PlaintextLogin.REFUSED,
                versions,
                weak,
                Optional.of(certificate),
                true);
    }

    private static CertificateSeen certificate(
            boolean name, int from, int to, Chain chain, int bits) {
        return new CertificateSeen(
                List.of("host.mail.example"),
                name,
                NOW.plus(Duration.ofDays(from)),
                NOW.plus(Duration.ofDays(to)),
                chain,
                "RSA",
                bits,
                false);
    }
}
