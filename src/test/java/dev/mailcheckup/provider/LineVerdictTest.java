package dev.mailcheckup.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.provider.Discovery.DomainState;
import dev.mailcheckup.provider.ProviderReport.DomainFacts;
import dev.mailcheckup.provider.ProviderReport.EndpointReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineVerdictTest {

    /** Reading and sending, each as the states of its ports. */
    @ParameterizedTest
    @CsvSource({
        "GOOD, GOOD, LOCKED",
        "GOOD CLOSED, WEAKER CLOSED, LOCKED",
        "GOOD OPEN_POSSIBLE, GOOD, OPEN_TOO",
        "GOOD OPEN_ONLY, GOOD, OPEN_TOO",
        "OPEN_POSSIBLE, OPEN_POSSIBLE, OPEN_TOO",
        "OPEN_ONLY, GOOD, NO_LOCK",
        "GOOD, ENCRYPTION_BROKEN CLOSED, NO_LOCK",
        "OPEN_ONLY TRY_LATER, GOOD, NOT_SEEN",
        "NOT_PROVEN, GOOD, NOT_PROVEN",
        "OPEN_ONLY NOT_PROVEN, GOOD, NOT_PROVEN",
        "OUTDATED, GOOD, NOT_PROVEN",
        "GOOD, CLOSED, NOT_SEEN",
        "CLOSED, CLOSED, NOT_SEEN",
        "NO_ANSWER, NO_ANSWER, NOT_SEEN"
    })
    void theWorseDirectionCounts(String reading, String sending, LineVerdict expected) {
        List<EndpointReport> all = new ArrayList<>();
        all.addAll(reports(Service.IMAP, reading));
        all.addAll(reports(Service.SUBMISSION, sending));
        ProviderReport report =
                new ProviderReport(
                        new MailDomain("mail.example"),
                        ProviderVerdict.GOOD,
                        List.of(),
                        all,
                        Optional.empty(),
                        new DomainFacts(List.of()),
                        Discovery.without(DomainState.EXISTS),
                        Duration.ZERO);
        assertThat(LineVerdict.of(report)).isEqualTo(expected);
        assertThat(PageVerdict.of(report.webmail())).isEqualTo(PageVerdict.NOT_SEEN);
    }

    private static List<EndpointReport> reports(Service service, String states) {
        List<EndpointReport> all = new ArrayList<>();
        for (String state : states.split(" ")) {
            Endpoint endpoint = new Endpoint(service, "mail.example", 993, Learned.SRV);
            all.add(
                    new EndpointReport(
                            new EndpointSeen(endpoint, Optional.empty(), new Outcome.Refused()),
                            ConnectionState.valueOf(state),
                            CertificateState.NONE));
        }
        return all;
    }
}
