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
import java.util.concurrent.CompletableFuture;
import org.jsoup.Jsoup;

/** Looks at the mail page as a browser would before anybody signs in. */
final class WebmailLook {

    private static final int MOST_REDIRECTS = 3;

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
        List<CompletableFuture<Knocked>> knocking =
                candidates.stream().map(page -> Discoverer.inParallel(() -> knock(page))).toList();
        List<Knocked> knocked = knocking.stream().map(CompletableFuture::join).toList();
        return knocked.stream()
                .filter(each -> each.worthAsking() || each.plain() == PlainHttp.SERVES_A_PAGE)
                .findFirst()
                .or(() -> knocked.stream().findFirst())
                .map(this::seen);
    }

    /**
     * A first look at both ports.
     *
     * @param otherwise what to tell of https when no TLS is found
     */
    private record Knocked(
            Endpoint page,
            Optional<Destination> to,
            Handshake handshake,
            Outcome otherwise,
            boolean leadsToHttp,
            boolean formOverHttp,
            long hsts,
            PlainHttp plain) {

        boolean worthAsking() {
            return !(handshake instanceof Handshake.Refused) && !handshake.timedOut();
        }
    }

    private Knocked knock(Endpoint page) {
        return switch (connections.admit(page.host())) {
            case Admission.Admitted(Destination to) -> knock(page, to);
            case Admission.Refused _ -> notAsked(page, Outcome.Reason.UNSAFE_TARGET);
            case Admission.NoSuchName _ -> notAsked(page, Outcome.Reason.NO_SUCH_NAME);
            case Admission.NotAnswered _ -> notAsked(page, Outcome.Reason.NAME_NOT_ANSWERED);
        };
    }

    private static Knocked notAsked(Endpoint page, Outcome.Reason reason) {
        return new Knocked(
                page,
                Optional.empty(),
                new Handshake.Refused(),
                new Outcome.NotAsked(reason),
                false,
                false,
                0,
                PlainHttp.NOT_ANSWERED);
    }

    private Knocked knock(Endpoint page, Destination to) {
        var askingPlain = Discoverer.inParallel(() -> plain(to));
        Handshake handshake;
        Outcome otherwise;
        boolean leadsToHttp = false;
        boolean formOverHttp = false;
        long hsts = WebmailSeen.HSTS_UNKNOWN;
        try (Wire wire = connections.open(to, 443)) {
            handshake = Handshake.shake(wire, tls);
            otherwise = handshake.failure(Outcome.Why.NO_TLS);
            Optional<Page> front =
                    handshake instanceof Handshake.Done ? front(wire) : Optional.empty();
            if (front.isPresent()) {
                Page answer = front.get();
                hsts = hsts(answer.fields().getOrDefault("strict-transport-security", ""));
                leadsToHttp = leadsTo(answer, "https", to.host(), "http");
                formOverHttp = formOverHttp(answer.text());
            }
        } catch (IOException e) {
            handshake = new Handshake.Refused();
            otherwise = LookFailed.outcome(e);
        }
        return new Knocked(
                page,
                Optional.of(to),
                handshake,
                otherwise,
                leadsToHttp,
                formOverHttp,
                hsts,
                askingPlain.join());
    }

    /** A page that does not come takes nothing from the encryption that was agreed on. */
    private static Optional<Page> front(Wire wire) {
        try {
            return Optional.of(Page.get(wire, "/"));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private WebmailSeen seen(Knocked knocked) {
        Outcome outcome =
                knocked.to()
                        .filter(_ -> knocked.worthAsking())
                        .flatMap(to -> probe.look(to, 443, _ -> true, knocked.handshake()))
                        .map(WebmailLook::answers)
                        .orElse(knocked.otherwise());
        return new WebmailSeen(
                new EndpointSeen(
                        knocked.page(),
                        knocked.to().map(to -> to.address().getHostAddress()),
                        outcome),
                knocked.plain(),
                knocked.leadsToHttp(),
                knocked.formOverHttp(),
                knocked.hsts());
    }

    private static Outcome answers(TlsSeen seen) {
        return new Outcome.Answers(
                Tls.IMPLICIT,
                false,
                PlaintextLogin.REFUSED,
                seen.versions(),
                seen.weakCiphers(),
                seen.certificate(),
                seen.whole());
    }

    /**
     * Follows a few redirects, each judged anew: many pages lead to www. before they lead to https.
     */
    private PlainHttp plain(Destination first) {
        Destination to = first;
        for (int hop = 0; ; hop++) {
            Asked asked = ask(to);
            if (asked.next().isEmpty() || hop == MOST_REDIRECTS) {
                return asked.page();
            }
            Admission next = connections.admit(asked.next().get());
            if (!(next instanceof Admission.Admitted(Destination admitted))) {
                return PlainHttp.NOT_ANSWERED;
            }
            to = admitted;
        }
    }

    /**
     * What port 80 answers.
     *
     * @param next the host of another page without encryption that it leads to
     */
    private record Asked(PlainHttp page, Optional<String> next) {}

    private Asked ask(Destination to) {
        try (Wire wire = connections.open(to, 80)) {
            Page answer = Page.get(wire, "/");
            if (leadsTo(answer, "http", to.host(), "https")) {
                return new Asked(PlainHttp.REDIRECTS_TO_HTTPS, Optional.empty());
            }
            boolean page = answer.status() < 400;
            return new Asked(
                    page ? PlainHttp.SERVES_A_PAGE : PlainHttp.CLOSED,
                    answer.redirects()
                            ? answer.location("http", to.host())
                                    .filter(uri -> uri.getPort() == -1 || uri.getPort() == 80)
                                    .map(uri -> uri.getHost().toLowerCase(Locale.ROOT))
                                    .filter(host -> !host.equals(to.host()))
                            : Optional.empty());
        } catch (IOException e) {
            boolean refused = LookFailed.outcome(e) instanceof Outcome.Refused;
            return new Asked(refused ? PlainHttp.CLOSED : PlainHttp.NOT_ANSWERED, Optional.empty());
        }
    }

    private static boolean leadsTo(Page answer, String from, String host, String scheme) {
        return answer.redirects()
                && answer.location(from, host)
                        .map(URI::getScheme)
                        .filter(scheme::equals)
                        .isPresent();
    }

    /** Only a form that asks for a password counts: a search box does no harm. */
    static boolean formOverHttp(String html) {
        return Jsoup.parse(html).select("form:has(input[type=password i])").stream()
                .map(form -> form.attr("action").strip().toLowerCase(Locale.ROOT))
                .anyMatch(action -> action.startsWith("http:"));
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
