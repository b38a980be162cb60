package dev.mailcheckup.provider.net;

import dev.mailcheckup.provider.TlsVersion;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds out which versions and outdated suites a port takes, with at most five hellos, three of
 * them for a server that is in order. A server answers with the highest version it has below the
 * one asked for, so each answer's version counts, not the question's.
 */
final class TlsProbe {

    private static final int ATTEMPTS = 2;

    private final Connections connections;
    private final Trust trust;

    TlsProbe(Connections connections, Trust trust) {
        this.connections = connections;
        this.trust = trust;
    }

    /** Talks on a fresh connection up to the point where TLS begins. */
    @FunctionalInterface
    interface Opening {
        boolean open(Wire wire) throws IOException;
    }

    static TlsVersion version(String jsse) {
        return Arrays.stream(TlsVersion.values())
                .filter(version -> version.label().equals(jsse))
                .findFirst()
                .orElse(TlsVersion.TLS_1_2);
    }

    /**
     * @return empty when no TLS of any age can be agreed on
     */
    Optional<TlsSeen> look(Destination to, int port, Opening opening, Handshake handshake) {
        Set<TlsVersion> versions = EnumSet.noneOf(TlsVersion.class);
        Set<String> weak = new TreeSet<>();
        List<X509Certificate> certificates = List.of();
        boolean done = false;
        if (handshake instanceof Handshake.Done(var version, var chain)) {
            versions.add(version);
            certificates = chain;
            done = true;
        }
        Asking asking = new Asking(to, port, opening, !done);
        Optional<ServerReply> reply = asking.hello(TlsVersion.TLS_1_2, CipherSuites.WEAK);
        reply.ifPresent(each -> note(each, versions, weak));
        certificates = first(certificates, reply);
        if (!versions.contains(TlsVersion.TLS_1_2)) {
            reply = asking.hello(TlsVersion.TLS_1_2, CipherSuites.USUAL);
            reply.ifPresent(each -> note(each, versions, weak));
            certificates = first(certificates, reply);
        }
        int highest = TlsVersion.TLS_1_1.ordinal();
        while (highest >= 0) {
            reply = asking.hello(TlsVersion.values()[highest], CipherSuites.OLD);
            if (reply.isEmpty()) {
                break;
            }
            versions.add(reply.get().version());
            certificates = first(certificates, reply);
            highest = Math.min(highest, reply.get().version().ordinal()) - 1;
        }
        if (versions.isEmpty() && asking.whole) {
            return Optional.empty();
        }
        return Optional.of(
                new TlsSeen(
                        Set.copyOf(versions),
                        Set.copyOf(weak),
                        certificates.isEmpty()
                                ? Optional.empty()
                                : Optional.of(
                                        Certificates.seen(
                                                certificates, to.host(), trust, Instant.now())),
                        asking.whole));
    }

    private static void note(ServerReply reply, Set<TlsVersion> versions, Set<String> weak) {
        versions.add(reply.version());
        CipherSuites.weakName(reply.suite()).ifPresent(weak::add);
    }

    private static List<X509Certificate> first(
            List<X509Certificate> known, Optional<ServerReply> reply) {
        return known.isEmpty() ? reply.map(ServerReply::certificates).orElse(known) : known;
    }

    /** One port, asked again and again. */
    private final class Asking {

        private final Destination to;
        private final int port;
        private final Opening opening;
        private final boolean withCertificates;
        private boolean whole = true;

        Asking(Destination to, int port, Opening opening, boolean withCertificates) {
            this.to = to;
            this.port = port;
            this.opening = opening;
            this.withCertificates = withCertificates;
        }

        /**
         * @return empty when the server declines, or when it could not be asked: then the look is
         *     not whole
         */
        Optional<ServerReply> hello(TlsVersion highest, int[] suites) {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                try (Wire wire = connections.open(to, port)) {
                    Optional<ServerReply> reply =
                            opening.open(wire)
                                    ? ServerReply.ask(wire, highest, suites, withCertificates)
                                    : Optional.empty();
                    whole &= reply.isPresent() || !connections.isOver();
                    return reply;
                } catch (IOException e) {
                    // Many servers count connections: a second try may find a place.
                }
            }
            whole = false;
            return Optional.empty();
        }
    }
}
