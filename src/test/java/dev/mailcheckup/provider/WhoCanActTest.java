package dev.mailcheckup.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.ProviderCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.provider.Discovery.DomainState;
import dev.mailcheckup.provider.ProviderReport.DomainFacts;
import dev.mailcheckup.provider.ProviderReport.EndpointReport;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoCanActTest {

    private static final EndpointReport LOCKED = endpoint(993, ConnectionState.GOOD);
    private static final EndpointReport STARTTLS = endpoint(143, ConnectionState.GOOD);

    @Test
    void whereNothingIsWrongNobodyNeedsTo() {
        assertThat(WhoCanAct.of(report(List.of(), LOCKED)).nobodyNeedsTo()).isTrue();
    }

    @Test
    void whatCouldNotBeLookedAtIsNobodysTask() {
        ProviderReport report =
                report(
                        List.of(Finding.of(ProviderCode.NO_ANSWER, Severity.UNKNOWN)),
                        endpoint(993, ConnectionState.NO_ANSWER));
        assertThat(WhoCanAct.of(report).nobodyNeedsTo()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PLAINTEXT_LOGIN_ALLOWED, true, false",
        "NO_STARTTLS, true, false",
        "NO_IMPLICIT_TLS, true, false",
        "WEBMAIL_NO_HSTS, false, true",
        "WEBMAIL_OPEN_PAGE, false, true",
        "WEBMAIL_NO_HTTPS, false, false",
        "CERT_EXPIRED, false, false",
        "OLD_TLS_OFFERED, false, false"
    })
    void theReaderCanAvoidSomeFaultsAndTheProviderCanMendAll(
            ProviderCode code, boolean settings, boolean bookmark) {
        ProviderReport report = report(List.of(Finding.of(code, Severity.WORTH)), LOCKED);
        assertThat(WhoCanAct.of(report)).isEqualTo(new WhoCanAct(settings, bookmark, true));
    }

    @Test
    void withoutALockedConnectionThereIsNothingToChoose() {
        ProviderReport report =
                report(
                        List.of(Finding.of(ProviderCode.NO_STARTTLS, Severity.IMPORTANT)),
                        endpoint(143, ConnectionState.OPEN_ONLY));
        assertThat(ProgramSetting.of(report)).isEmpty();
        assertThat(WhoCanAct.of(report)).isEqualTo(new WhoCanAct(false, false, true));
    }

    /** RFC 8314, section 3. */
    @Test
    void theLineThatIsEncryptedFromTheStartIsChosenFirst() {
        assertThat(ProgramSetting.of(report(List.of(), STARTTLS, LOCKED)))
                .containsExactly(new ProgramSetting(Service.IMAP, "mail.example", 993, true));
        assertThat(ProgramSetting.of(report(List.of(), STARTTLS)))
                .containsExactly(new ProgramSetting(Service.IMAP, "mail.example", 143, false));
    }

    private static EndpointReport endpoint(int port, ConnectionState state) {
        return new EndpointReport(
                new EndpointSeen(
                        new Endpoint(Service.IMAP, "mail.example", port, Learned.SRV),
                        Optional.empty(),
                        new Outcome.TimedOut()),
                state,
                CertificateState.OK);
    }

    private static ProviderReport report(List<Finding> findings, EndpointReport... endpoints) {
        return new ProviderReport(
                new MailDomain("mail.example"),
                ProviderVerdict.UNKNOWN,
                findings,
                Arrays.asList(endpoints),
                Optional.empty(),
                new DomainFacts(List.of()),
                Discovery.without(DomainState.EXISTS),
                Duration.ZERO);
    }
}
