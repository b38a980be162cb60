package dev.mailcheckup.provider.net;

import dev.mailcheckup.provider.Outcome;
import dev.mailcheckup.provider.Outcome.PlaintextLogin;
import dev.mailcheckup.provider.Service;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The few words of a mail protocol that ask what a server can do. Never a name, a password or a
 * mail.
 */
interface Dialogue {

    /** Lines of one answer. */
    int MOST_LINES = 64;

    /** Mechanisms that keep the password itself off the wire; all others are taken as open. */
    Set<String> CHALLENGES =
            Set.of(
                    "CRAM-MD5",
                    "DIGEST-MD5",
                    "GSSAPI",
                    "GS2-KRB5",
                    "NTLM",
                    "GSS-SPNEGO",
                    "EXTERNAL",
                    "ANONYMOUS",
                    "OTP",
                    "SRP",
                    "APOP",
                    "KERBEROS_V4");

    /**
     * What the server says it can do.
     *
     * @param plaintextLogin unknown when it gave no list of what it can do; then the lack of
     *     STARTTLS says nothing either
     */
    record Abilities(boolean starttls, PlaintextLogin plaintextLogin) {}

    void awaitGreeting(Wire wire) throws IOException;

    Abilities abilities(Wire wire) throws IOException;

    /**
     * Asks to go on with TLS.
     *
     * @return whether the server agreed
     */
    boolean askForTls(Wire wire) throws IOException;

    void leave(Wire wire) throws IOException;

    static Dialogue of(Service service) {
        return switch (service) {
            case IMAP -> new ImapDialogue();
            case POP3 -> new Pop3Dialogue();
            case SUBMISSION -> new SubmissionDialogue();
            case WEBMAIL -> throw new IllegalArgumentException("no dialogue for " + service);
        };
    }

    static boolean opensPassword(String mechanism) {
        String name = mechanism.toUpperCase(Locale.ROOT);
        return !name.isEmpty() && !name.startsWith("SCRAM-") && !CHALLENGES.contains(name);
    }

    /** Collects lines up to the first for which {@code last} holds, that one included. */
    static List<String> lines(Wire wire, Predicate<String> last) throws IOException {
        List<String> lines = new ArrayList<>();
        String line;
        do {
            if (lines.size() >= MOST_LINES) {
                throw LookFailed.broken(Outcome.Why.TOO_MUCH);
            }
            line = wire.line();
            lines.add(line);
        } while (!last.test(line));
        return lines;
    }
}
