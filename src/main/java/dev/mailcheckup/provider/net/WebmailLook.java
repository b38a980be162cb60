package dev.mailcheckup.provider.net;

import dev.mailcheckup.provider.Endpoint;
import dev.mailcheckup.provider.EndpointSeen;
import dev.mailcheckup.provider.Outcome;
import dev.mailcheckup.provider.Outcome.PlaintextLogin;
import dev.mailcheckup.provider.Outcome.Tls;
import dev.mailcheckup.provider.WebmailSeen;
import dev.mailcheckup.provider.WebmailSeen.PlainHttp;
import dev.mailcheckup.provider.net.Destinations.Admission;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks at the mail page as a browser would before anybody signs in. */
final class WebmailLook {

    private final Connections connections;
    private final TlsClient tls;
    private final TlsProbe probe;

    WebmailLook(Connections connections, TlsClient tls, Trust trust) {
        this.connections = connections;
        this.tls = tls;
        this.probe = new TlsProbe(connections, trust);
    }

    /** The first of the candidates that answers in any way; else what the first one gave. */
    Optional<WebmailSeen> look(List<Endpoint> candidates) {
        Optional<WebmailSeen> none = Optional.empty();
        for (Endpoint candidate : candidates) {
            WebmailSeen seen = look(candidate);
            if (!seen.state().equals("none")) {
                return Optional.of(seen);
            }
            none = none.or(() -> Optional.of(seen));
        }
        return none;
    }

    private WebmailSeen look(Endpoint page) {
        return switch (connections.admit(page.host())) {
            case Admission.Admitted(Destination to) -> look(page, to);
            case Admission.Refused _ -> notAsked(page, Outcome.Reason.UNSAFE_TARGET);
            case Admission.NoSuchName _ -> notAsked(page, Outcome.Reason.NO_SUCH_NAME);
            case Admission.NotAnswered _ -> notAsked(page, Outcome.Reason.NAME_NOT_ANSWERED);
        };
    }

    private static WebmailSeen notAsked(Endpoint page, Outcome.Reason reason) {
        EndpointSeen seen = new EndpointSeen(page, Optional.empty(), new Outcome.NotAsked(reason));
        return new WebmailSeen(seen, PlainHttp.NOT_ANSWERED, false, 0);
    }

    private WebmailSeen look(Endpoint page, Destination to) {
        var askingPlain = Discoverer.inParallel(() -> plain(to));
        Outcome outcome;
        boolean leadsToHttp = false;
        long hsts = 0;
        Handshake handshake = new Handshake.Refused();
        try (Wire wire = connections.open(to, 443)) {
            handshake = Handshake.shake(wire, tls);
            if (handshake instanceof Handshake.Done) {
                Page answer = Page.get(wire, "/");
                hsts = hsts(answer.fields().getOrDefault("strict-transport-security", ""));
                leadsToHttp = leadsTo(answer, "https", to.host(), "http");
            }
            outcome = encrypted(to, handshake);
        } catch (IOException e) {
            outcome = LookFailed.outcome(e);
        }
        return new WebmailSeen(
                new EndpointSeen(page, Optional.of(to.address().getHostAddress()), outcome),
                askingPlain.join(),
                leadsToHttp,
                hsts);
    }

    private Outcome encrypted(Destination to, Handshake handshake) {
        return probe.look(to, 443, _ -> true, handshake)
                .<Outcome>map(seen ->
                        new Outcome.Answers(
                                Tls.IMPLICIT,
                                false,
                                PlaintextLogin.REFUSED,
                                seen.versions(),
                                seen.weakCiphers(),
                                seen.certificate()))
                .orElseGet(() -> handshake.failure(Outcome.Why.NO_TLS));
    }

    private PlainHttp plain(Destination to) {
        try (Wire wire = connections.open(to, 80)) {
            Page answer = Page.get(wire, "/");
            if (leadsTo(answer, "http", to.host(), "https")) {
                return PlainHttp.REDIRECTS_TO_HTTPS;
            }
            boolean page = answer.status() < 400;
            return page ? PlainHttp.SERVES_A_PAGE : PlainHttp.CLOSED;
        } catch (IOException e) {
            return LookFailed.outcome(e) instanceof Outcome.Refused
                    ? PlainHttp.CLOSED
                    : PlainHttp.NOT_ANSWERED;
        }
    }

    private static boolean leadsTo(Page answer, String from, String host, String scheme) {
        return answer.redirects()
                && answer.location(from, host)
                        .map(URI::getScheme)
                        .filter(scheme::equals)
                        .isPresent();
    }

    /** RFC 6797, section 6.1.1; 0 for a field that says nothing. */
    static long hsts(String field) {
        for (String directive : field.split(";")) {
            String[] pair = directive.strip().split("=", 2);
            if (pair.length == 2 && pair[0].strip().toLowerCase(Locale.ROOT).equals("max-age")) {
                try {
                    return Long.parseLong(pair[1].strip().replace("\"", ""));
                } catch (NumberFormatException e) {
                    return 0;
                }
            }
        }
        return 0;
    }
}
