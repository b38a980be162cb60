package dev.mailcheckup.provider;

import dev.mailcheckup.provider.ProviderReport.EndpointReport;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to set in a mail program for one service: the best connection that was seen, encrypted from
 * the start where there is one (RFC 8314, section 3).
 */
public record ProgramSetting(Service service, String host, int port, boolean implicitTls) {

    /** One setting for each service that has a connection worth choosing. */
    public static List<ProgramSetting> of(ProviderReport report) {
        return Stream.of(Service.IMAP, Service.POP3, Service.SUBMISSION)
                .flatMap(service -> best(service, report).stream())
                .toList();
    }

    private static Optional<ProgramSetting> best(Service service, ProviderReport report) {
        return report.endpoints().stream()
                .filter(each -> each.seen().endpoint().service() == service)
                .filter(ProgramSetting::worthChoosing)
                .min(
                        Comparator.comparing((EndpointReport each) ->
                                        !each.seen().endpoint().implicitTls())
                                .thenComparing(EndpointReport::state))
                .map(each -> each.seen().endpoint())
                .map(each ->
                        new ProgramSetting(
                                each.service(), each.host(), each.port(), each.implicitTls()));
    }

    /** An open door beside does no harm to a program that insists on the locked one. */
    private static boolean worthChoosing(EndpointReport each) {
        return switch (each.state()) {
            case GOOD, WEAKER -> true;
            case OPEN_POSSIBLE ->
                    each.certificate() == CertificateState.OK
                            || each.certificate() == CertificateState.WEAK_KEY;
            case OPEN_ONLY,
                    ENCRYPTION_BROKEN,
                    OUTDATED,
                    NOT_PROVEN,
                    CLOSED,
                    NO_ANSWER,
                    NOT_UNDERSTOOD,
                    TRY_LATER,
                    NOT_LOOKED ->
                    false;
        };
    }
}
