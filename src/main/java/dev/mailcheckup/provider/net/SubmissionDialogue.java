package dev.mailcheckup.provider.net;

import dev.mailcheckup.provider.Outcome;
import dev.mailcheckup.provider.Outcome.PlaintextLogin;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Message submission (RFC 6409): EHLO (RFC 5321), STARTTLS (RFC 3207), AUTH (RFC 4954). */
final class SubmissionDialogue implements Dialogue {

    /** A client without a name of its own greets with its address (RFC 5321, section 4.1.4). */
    private static final String HELLO = "EHLO [127.0.0.1]";

    @Override
    public void awaitGreeting(Wire wire) throws IOException {
        expect(Dialogue.lines(wire, SubmissionDialogue::last).getLast(), "220");
    }

    @Override
    public Abilities abilities(Wire wire) throws IOException {
        wire.send(HELLO);
        List<String> lines = Dialogue.lines(wire, SubmissionDialogue::last);
        expect(lines.getLast(), "250");
        return read(lines);
    }

    @Override
    public boolean askForTls(Wire wire) throws IOException {
        wire.send("STARTTLS");
        return Dialogue.lines(wire, SubmissionDialogue::last).getLast().startsWith("220");
    }

    @Override
    public void leave(Wire wire) throws IOException {
        wire.send("QUIT");
    }

    /** Old servers write {@code AUTH=} for the mechanisms. */
    static Abilities read(List<String> lines) {
        boolean starttls = false;
        boolean open = false;
        for (String line : lines) {
            String said =
                    line.length() > 4 ? line.substring(4).strip().toUpperCase(Locale.ROOT) : "";
            starttls |= said.equals("STARTTLS");
            if (said.startsWith("AUTH ") || said.startsWith("AUTH=")) {
                open |=
                        Stream.of(said.substring(5).split("[ =]+"))
                                .anyMatch(Dialogue::opensPassword);
            }
        }
        return new Abilities(starttls, open ? PlaintextLogin.POSSIBLE : PlaintextLogin.REFUSED);
    }

    /** Only three digits and a hyphen say that more will come (RFC 5321, section 4.2.1). */
    private static boolean last(String line) {
        return line.length() < 4
                || line.charAt(3) != '-'
                || !line.substring(0, 3).chars().allMatch(each -> each >= '0' && each <= '9');
    }

    private static void expect(String line, String code) throws LookFailed {
        if (line.startsWith(code)) {
            return;
        }
        boolean later = line.startsWith("4");
        throw LookFailed.broken(later ? Outcome.Why.TRY_LATER : Outcome.Why.OTHER_PROTOCOL);
    }
}
