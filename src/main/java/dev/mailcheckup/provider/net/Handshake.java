package dev.mailcheckup.provider.net;

import dev.mailcheckup.provider.Outcome;
import dev.mailcheckup.provider.TlsVersion;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLSession;

/** What came of shaking hands as a mail program of today would. */
sealed interface Handshake {

    record Done(TlsVersion version, List<X509Certificate> certificates) implements Handshake {

        /** Whether the certificates show that this is the host that was asked for. */
        boolean proves(String host, Trust trust) {
            Instant now = Instant.now();
            return Certificates.seen(certificates, host, trust, now).proves(now);
        }
    }

    /** It failed; the server may still speak an older TLS. */
    record Failed(IOException why) implements Handshake {}

    /** The server does not go on with TLS at all. */
    record Refused() implements Handshake {}

    static Handshake shake(Wire wire, TlsClient tls) {
        try {
            SSLSession session = wire.startTls(tls.sockets());
            List<X509Certificate> certificates =
                    Arrays.stream(session.getPeerCertificates())
                            .map(X509Certificate.class::cast)
                            .toList();
            session.invalidate();
            return new Done(TlsProbe.version(session.getProtocol()), certificates);
        } catch (IOException e) {
            return new Failed(e);
        }
    }

    /** Then there is no use in asking again in another way. */
    default boolean timedOut() {
        return this instanceof Failed(IOException why)
                && LookFailed.outcome(why) instanceof Outcome.TimedOut;
    }

    /** What to tell when no other way to TLS was found either. */
    default Outcome failure(Outcome.Why otherwise) {
        return timedOut() ? new Outcome.TimedOut() : new Outcome.Broken(otherwise);
    }
}
