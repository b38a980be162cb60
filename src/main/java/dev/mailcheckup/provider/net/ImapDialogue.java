package dev.mailcheckup.provider.net;

import dev.mailcheckup.provider.Outcome;
import dev.mailcheckup.provider.Outcome.PlaintextLogin;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** IMAP4rev2 (RFC 9051), sections 6.1.1 and 6.2.1. */
final class ImapDialogue implements Dialogue {

    @Override
    public void awaitGreeting(Wire wire) throws IOException {
        String greeting = wire.line().toUpperCase(Locale.ROOT);
        if (greeting.startsWith("* BYE")) {
            throw LookFailed.broken(Outcome.Why.TRY_LATER);
        }
        if (!greeting.startsWith("* OK") && !greeting.startsWith("* PREAUTH")) {
            throw LookFailed.broken(Outcome.Why.OTHER_PROTOCOL);
        }
    }

    @Override
    public Abilities abilities(Wire wire) throws IOException {
        wire.send("a CAPABILITY");
        return read(Dialogue.lines(wire, line -> line.startsWith("a ")));
    }

    @Override
    public boolean askForTls(Wire wire) throws IOException {
        wire.send("b STARTTLS");
        return Dialogue.lines(wire, line -> line.startsWith("b "))
                .getLast()
                .toUpperCase(Locale.ROOT)
                .startsWith("B OK");
    }

    @Override
    public void leave(Wire wire) throws IOException {
        wire.send("z LOGOUT");
    }

    /** LOGINDISABLED forbids LOGIN only; AUTH=PLAIN beside it still takes a password. */
    static Abilities read(List<String> lines) {
        Set<String> words = new TreeSet<>();
        for (String line : lines) {
            String upper = line.toUpperCase(Locale.ROOT);
            if (upper.startsWith("* CAPABILITY ")) {
                words.addAll(
                        List.of(upper.substring("* CAPABILITY ".length()).strip().split(" +")));
            }
        }
        if (words.isEmpty()) {
            return new Abilities(false, PlaintextLogin.UNKNOWN);
        }
        boolean open =
                !words.contains("LOGINDISABLED")
                        || words.stream()
                                .filter(word -> word.startsWith("AUTH="))
                                .anyMatch(word -> Dialogue.opensPassword(word.substring(5)));
        return new Abilities(
                words.contains("STARTTLS"),
                open ? PlaintextLogin.POSSIBLE : PlaintextLogin.REFUSED);
    }
}
