package dev.mailcheckup.provider;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What came of looking at one endpoint. Only {@link Answers} can be judged. */
public sealed interface Outcome {

    /**
     * The server answered as a mail server.
     *
     * @param starttlsOffered only asked on ports that start without TLS
     * @param versions the TLS versions it accepts
     * @param weakCiphers names of the outdated cipher suites it accepts
     * @param whole whether every question could be put; what a part shows can be bad, never good
     */
    record Answers(
            Tls tls,
            boolean starttlsOffered,
            PlaintextLogin plaintextLogin,
            Set<TlsVersion> versions,
            Set<String> weakCiphers,
            Optional<CertificateSeen> certificate,
            boolean whole)
            implements Outcome {}

    /** Nothing listens there. */
    record Refused() implements Outcome {}

    /** No answer in time. */
    record TimedOut() implements Outcome {}

    /** Something is there, but it could not be understood. */
    record Broken(Why why) implements Outcome {}

    /** This app did not look. */
    record NotAsked(Reason reason) implements Outcome {}

    enum Tls {
        IMPLICIT,
        STARTTLS,
        NONE,
        STARTTLS_BROKEN;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether the server takes a password before the line is encrypted, by its capabilities. */
    enum PlaintextLogin {
        POSSIBLE,
        REFUSED,
        /** It does not say. */
        UNKNOWN
    }

    enum Why {
        /** It speaks, but not the protocol of this port. */
        OTHER_PROTOCOL,
        /** It hung up. */
        HUNG_UP,
        /** It sent more than any honest server does. */
        TOO_MUCH,
        /** No TLS could be agreed on. */
        NO_TLS,
        /** It asks to come back later (SMTP 421, a full server). */
        TRY_LATER
    }

    enum Reason {
        /** The name leads to a place this app must not connect to. */
        UNSAFE_TARGET,
        /** A port no mail server uses. */
        UNUSUAL_PORT,
        /** The name does not exist. */
        NO_SUCH_NAME,
        /** The name could not be looked up. */
        NAME_NOT_ANSWERED,
        /** This check, or this server, had its share of connections. */
        LIMIT_REACHED
    }

    /** The stable name used in JSON. */
    default String state() {
        return switch (this) {
            case Answers _ -> "answers";
            case Refused _ -> "refused";
            case TimedOut _ -> "timed-out";
            case Broken _ -> "broken";
            case NotAsked _ -> "not-asked";
        };
    }
}
