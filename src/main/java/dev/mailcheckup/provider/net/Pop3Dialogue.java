package dev.mailcheckup.provider.net;

import dev.mailcheckup.provider.Outcome;
import dev.mailcheckup.provider.Outcome.PlaintextLogin;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** POP3 (RFC 1939) with CAPA (RFC 2449) and STLS (RFC 2595). */
final class Pop3Dialogue implements Dialogue {

    @Override
    public void awaitGreeting(Wire wire) throws IOException {
        String greeting = wire.line();
        if (greeting.startsWith("-ERR")) {
            throw LookFailed.broken(Outcome.Why.TRY_LATER);
        }
        if (!greeting.startsWith("+OK")) {
            throw LookFailed.broken(Outcome.Why.OTHER_PROTOCOL);
        }
    }

    @Override
    public Abilities abilities(Wire wire) throws IOException {
        wire.send("CAPA");
        return read(Dialogue.lines(wire, line -> line.equals(".") || line.startsWith("-ERR")));
    }

    @Override
    public boolean askForTls(Wire wire) throws IOException {
        wire.send("STLS");
        return wire.line().startsWith("+OK");
    }

    @Override
    public void leave(Wire wire) throws IOException {
        wire.send("QUIT");
    }

    /**
     * Only {@code USER}, or {@code SASL} with a mechanism, says that a password is taken: Dovecot
     * answers a bare {@code SASL} where it refuses one in the open.
     */
    static Abilities read(List<String> lines) {
        if (!lines.getFirst().startsWith("+OK")) {
            return new Abilities(false, PlaintextLogin.UNKNOWN);
        }
        List<String> words =
                lines.stream().map(line -> line.strip().toUpperCase(Locale.ROOT)).toList();
        boolean open =
                words.contains("USER")
                        || words.stream()
                                .filter(line -> line.startsWith("SASL "))
                                .flatMap(line -> Stream.of(line.substring(5).split(" +")))
                                .anyMatch(Dialogue::opensPassword);
        return new Abilities(
                words.contains("STLS"), open ? PlaintextLogin.POSSIBLE : PlaintextLogin.REFUSED);
    }
}
