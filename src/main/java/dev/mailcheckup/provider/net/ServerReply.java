package dev.mailcheckup.provider.net;

import dev.mailcheckup.provider.Outcome;
import dev.mailcheckup.provider.TlsVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a server answers to a {@link ClientHello}: the version and suite it chose, which may be
 * older than what was asked for, and its certificates.
 */
record ServerReply(TlsVersion version, int suite, List<X509Certificate> certificates) {

    private static final int LONGEST_RECORD = (1 << 14) + 2048;
    private static final int LONGEST_FLIGHT = 64 * 1024;
    private static final int MOST_CERTIFICATES = 10;

    private static final int HANDSHAKE = 22;
    private static final int SERVER_HELLO = 2;
    private static final int CERTIFICATE = 11;

    /**
     * Asks and reads no further than needed.
     *
     * @return empty when the server declines, in whatever way
     */
    static Optional<ServerReply> ask(
            Wire wire, TlsVersion highest, int[] suites, boolean withCertificates) {
        try {
            wire.send(ClientHello.record(wire.host(), highest, suites));
            return read(wire, withCertificates);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<ServerReply> read(Wire wire, boolean withCertificates)
            throws IOException {
        ByteArrayOutputStream flight = new ByteArrayOutputStream();
        Optional<ServerReply> hello = Optional.empty();
        while (flight.size() < LONGEST_FLIGHT) {
            byte[] head;
            try {
                head = wire.read(5);
            } catch (IOException e) {
                return hello;
            }
            int length = u16(head, 3);
            if (head[0] != HANDSHAKE || length > LONGEST_RECORD) {
                return hello;
            }
            flight.writeBytes(wire.read(length));
            byte[] so = flight.toByteArray();
            hello = parse(so);
            boolean enough =
                    hello.isPresent()
                            && (!withCertificates || !hello.get().certificates().isEmpty());
            if (enough || ended(so)) {
                return hello;
            }
        }
        throw LookFailed.broken(Outcome.Why.TOO_MUCH);
    }

    /** The server's flight as far as it came: whole messages only. */
    static Optional<ServerReply> parse(byte[] flight) {
        Optional<ServerReply> hello = Optional.empty();
        int at = 0;
        while (at + 4 <= flight.length) {
            int length = u24(flight, at + 1);
            int end = at + 4 + length;
            if (end > flight.length) {
                break;
            }
            byte[] body = Arrays.copyOfRange(flight, at + 4, end);
            if (flight[at] == SERVER_HELLO && hello.isEmpty()) {
                hello = hello(body);
            } else if (flight[at] == CERTIFICATE && hello.isPresent()) {
                ServerReply before = hello.get();
                return Optional.of(
                        new ServerReply(before.version, before.suite, certificates(body)));
            }
            at = end;
        }
        return hello;
    }

    /** ServerKeyExchange or ServerHelloDone: no certificate will come any more. */
    private static boolean ended(byte[] flight) {
        int at = 0;
        while (at + 4 <= flight.length) {
            if (flight[at] == 12 || flight[at] == 14) {
                return true;
            }
            at += 4 + u24(flight, at + 1);
        }
        return false;
    }

    private static Optional<ServerReply> hello(byte[] body) {
        if (body.length < 38 || body.length < 37 + (body[34] & 0xff)) {
            return Optional.empty();
        }
        int wire = u16(body, 0);
        int suite = u16(body, 35 + (body[34] & 0xff));
        return Arrays.stream(TlsVersion.values())
                .filter(version -> version.wire() == wire)
                .findFirst()
                .map(version -> new ServerReply(version, suite, List.of()));
    }

    private static List<X509Certificate> certificates(byte[] body) {
        List<X509Certificate> all = new ArrayList<>();
        int at = 3;
        while (at + 3 <= body.length && all.size() < MOST_CERTIFICATES) {
            int length = u24(body, at);
            at += 3;
            if (at + length > body.length) {
                break;
            }
            try {
                all.add(
                        (X509Certificate)
                                CertificateFactory.getInstance("X.509")
                                        .generateCertificate(
                                                new ByteArrayInputStream(body, at, length)));
            } catch (CertificateException e) {
                break;
            }
            at += length;
        }
        return List.copyOf(all);
    }

    private static int u16(byte[] octets, int at) {
        return (octets[at] & 0xff) << 8 | (octets[at + 1] & 0xff);
    }

    private static int u24(byte[] octets, int at) {
        return (octets[at] & 0xff) << 16 | u16(octets, at + 1);
    }
}
