package dev.mailcheckup.provider.net;

import dev.mailcheckup.provider.Endpoint;
import dev.mailcheckup.provider.EndpointSeen;
import dev.mailcheckup.provider.Outcome;
import dev.mailcheckup.provider.Outcome.PlaintextLogin;
import dev.mailcheckup.provider.Outcome.Tls;
import dev.mailcheckup.provider.net.Destinations.Admission;
import java.io.IOException;
import java.util.Optional;

/**
 * Looks at one port of a mail server as a mail program would, up to where the password would go.
 */
final class EndpointLook {

    private final Connections connections;
    private final TlsClient tls;
    private final TlsProbe probe;

    EndpointLook(Connections connections, TlsClient tls, Trust trust) {
        this.connections = connections;
        this.tls = tls;
        this.probe = new TlsProbe(connections, trust);
    }

    EndpointSeen look(Endpoint endpoint) {
        return switch (connections.admit(endpoint.host())) {
            case Admission.Admitted(Destination to) ->
                    new EndpointSeen(
                            endpoint,
                            Optional.of(to.address().getHostAddress()),
                            look(endpoint, to));
            case Admission.Refused _ -> notAsked(endpoint, Outcome.Reason.UNSAFE_TARGET);
            case Admission.NoSuchName _ -> notAsked(endpoint, Outcome.Reason.NO_SUCH_NAME);
            case Admission.NotAnswered _ -> notAsked(endpoint, Outcome.Reason.NAME_NOT_ANSWERED);
        };
    }

    private static EndpointSeen notAsked(Endpoint endpoint, Outcome.Reason reason) {
        return new EndpointSeen(endpoint, Optional.empty(), new Outcome.NotAsked(reason));
    }

    private Outcome look(Endpoint endpoint, Destination to) {
        Dialogue dialogue = Dialogue.of(endpoint.service());
        return endpoint.implicitTls()
                ? implicit(endpoint, to, dialogue)
                : explicit(endpoint, to, dialogue);
    }

    private Outcome implicit(Endpoint endpoint, Destination to, Dialogue dialogue) {
        Handshake handshake;
        try (Wire wire = connections.open(to, endpoint.port())) {
            handshake = Handshake.shake(wire, tls);
            if (handshake instanceof Handshake.Done) {
                dialogue.awaitGreeting(wire);
                dialogue.leave(wire);
            }
        } catch (IOException e) {
            return LookFailed.outcome(e);
        }
        if (handshake.timedOut()) {
            return new Outcome.TimedOut();
        }
        return probe.look(to, endpoint.port(), _ -> true, handshake)
                .<Outcome>map(seen -> answers(Tls.IMPLICIT, false, PlaintextLogin.REFUSED, seen))
                .orElseGet(() -> handshake.failure(Outcome.Why.NO_TLS));
    }

    private Outcome explicit(Endpoint endpoint, Destination to, Dialogue dialogue) {
        Dialogue.Abilities abilities;
        Handshake handshake;
        try (Wire wire = connections.open(to, endpoint.port())) {
            dialogue.awaitGreeting(wire);
            abilities = dialogue.abilities(wire);
            boolean silent = abilities.plaintextLogin() == PlaintextLogin.UNKNOWN;
            if (!abilities.starttls() && !silent) {
                dialogue.leave(wire);
                return answers(Tls.NONE, false, abilities.plaintextLogin(), TlsSeen.NOTHING);
            }
            handshake = upgrade(wire, dialogue);
            if (silent && handshake instanceof Handshake.Refused) {
                // A server that says no to everything may only be busy.
                return new Outcome.Broken(Outcome.Why.OTHER_PROTOCOL);
            }
        } catch (IOException e) {
            return LookFailed.outcome(e);
        }
        if (handshake.timedOut() && connections.isOver()) {
            return new Outcome.TimedOut();
        }
        Optional<TlsSeen> seen =
                handshake instanceof Handshake.Refused || handshake.timedOut()
                        ? Optional.empty()
                        : probe.look(to, endpoint.port(), wire -> open(wire, dialogue), handshake);
        return answers(
                seen.isPresent() ? Tls.STARTTLS : Tls.STARTTLS_BROKEN,
                true,
                abilities.plaintextLogin(),
                seen.orElse(TlsSeen.NOTHING));
    }

    /** Offered is not enough: it must be agreed to, shake hands, and go on talking. */
    private Handshake upgrade(Wire wire, Dialogue dialogue) {
        try {
            if (!dialogue.askForTls(wire)) {
                return new Handshake.Refused();
            }
            wire.refuseInjection();
        } catch (IOException e) {
            return new Handshake.Refused();
        }
        Handshake handshake = Handshake.shake(wire, tls);
        if (handshake instanceof Handshake.Done) {
            try {
                dialogue.abilities(wire);
                dialogue.leave(wire);
            } catch (IOException e) {
                return new Handshake.Refused();
            }
        }
        return handshake;
    }

    /** Talks up to the point where TLS would begin. */
    private static boolean open(Wire wire, Dialogue dialogue) throws IOException {
        dialogue.awaitGreeting(wire);
        dialogue.abilities(wire);
        return dialogue.askForTls(wire);
    }

    private static Outcome answers(
            Tls tls, boolean starttls, PlaintextLogin plaintextLogin, TlsSeen seen) {
        return new Outcome.Answers(
                tls,
                starttls,
                plaintextLogin,
                seen.versions(),
                seen.weakCiphers(),
                seen.certificate(),
                seen.whole());
    }
}
