package dev.mailcheckup.suspicion.authentication.dkim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.message.MessageLimits;
import dev.mailcheckup.message.RawMail;
import dev.mailcheckup.message.mime.MessageParser;
import dev.mailcheckup.suspicion.authentication.dkim.ArcSealer.Sealed;
import dev.mailcheckup.suspicion.authentication.dkim.ArcSeen.State;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArcCheckTest {

    private static final DkimSigner LIST = DkimSigner.rsa("list.example", "arc");
    private static final DkimSigner FORWARDER = DkimSigner.ed25519("forwarder.example", "arc");
    private static final TextRecords RECORDS =
            name -> {
                String text =
                        Map.of(
                                        LIST.recordName(),
                                        LIST.record(),
                                        FORWARDER.recordName(),
                                        FORWARDER.record())
                                .get(name);
                return text == null
                        ? new TextRecords.Answer.NoSuchName()
                        : new TextRecords.Answer.Texts(List.of(text));
            };

    private static final String MAIL =
            """
            From: Ann <ann@sender.example>
            To: me@mail.example
            Subject: Lunch
            Date: Tue, 14 Nov 2023 22:13:00 +0000

            Shall we eat at noon?
            """;

    private static final Sealed ONE =
            new ArcSealer(LIST).seal(Sealed.none(MAIL), "list.example; spf=pass");
    private static final Sealed TWO =
            new ArcSealer(FORWARDER).seal(ONE, "forwarder.example; arc=pass");

    @Test
    void aWholeChainPasses() {
        assertThat(check(MAIL)).isEqualTo(ArcSeen.NONE);
        assertThat(check(ONE.mail())).isEqualTo(new ArcSeen(State.PASS, 1, "list.example"));
        assertThat(check(TWO.mail())).isEqualTo(new ArcSeen(State.PASS, 2, "forwarder.example"));
    }

    /** RFC 8617, section 5.2. */
    static Stream<Arguments> broken() {
        String two = TWO.mail();
        return Stream.of(
                broken("results changed", two.replace("spf=pass", "spf=fail"), State.FAIL),
                broken("header changed", two.replace("Lunch", "Money"), State.FAIL),
                broken("body changed", two.replace("noon", "one"), State.CHANGED),
                broken(
                        "a seal is missing",
                        two.replaceFirst("ARC-Seal: i=1;", "X: i=1;"),
                        State.FAIL),
                broken("the first set is missing", without(two, "i=1;"), State.FAIL),
                broken(
                        "a seal stands twice",
                        TWO.sets().getFirst().get(2) + "\n" + two,
                        State.FAIL),
                broken("first says pass", two.replace("cv=none", "cv=pass"), State.FAIL),
                broken("last says fail", two.replace("cv=pass", "cv=fail"), State.FAIL),
                broken("instance zero", two.replace("i=1;", "i=0;"), State.FAIL),
                broken("instance too high", two.replace("i=2;", "i=51;"), State.FAIL),
                broken("no instance", two.replace("ARC-Seal: i=2;", "ARC-Seal:"), State.FAIL),
                broken(
                        "seal covers fields",
                        two.replace("; cv=pass", "; h=from; cv=pass"),
                        State.FAIL),
                broken("key missing", two.replace("s=arc", "s=none"), State.FAIL));
    }

    private static Arguments broken(String what, String mail, State state) {
        return Arguments.of(what, mail, state);
    }

    private static String without(String mail, String part) {
        return String.join("\n", mail.lines().filter(line -> !line.contains(part)).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void aBrokenChainIsTold(String what, String mail, State state) {
        assertThat(check(mail).state()).as(what).isEqualTo(state);
    }

    @Test
    void withoutTheDnsAWholeChainIsReadAndNotBelieved() {
        assertThat(check(TWO.mail(), Optional.empty()))
                .isEqualTo(new ArcSeen(State.NOT_CHECKED, 2, "forwarder.example"));
        assertThat(check(TWO.mail(), Optional.of(_ -> new TextRecords.Answer.Failed())).state())
                .isEqualTo(State.NO_ANSWER);
    }

    @Test
    void fiftyStationsAreTheMost() {
        Sealed sealed = Sealed.none(MAIL);
        for (int i = 0; i < ArcSet.MOST; i++) {
            sealed = new ArcSealer(FORWARDER).seal(sealed, "forwarder.example; arc=pass");
        }
        assertThat(check(sealed.mail()).state()).isEqualTo(State.PASS);
        Sealed more = new ArcSealer(FORWARDER).seal(sealed, "forwarder.example; arc=pass");
        assertThat(check(more.mail()).state()).isEqualTo(State.FAIL);
    }

    private static ArcSeen check(String mail) {
        return check(mail, Optional.of(RECORDS));
    }

    private static ArcSeen check(String mail, Optional<TextRecords> records) {
        RawMail raw =
                MessageParser.parse(
                                mail.getBytes(StandardCharsets.US_ASCII), MessageLimits.STANDARD)
                        .raw();
        return ArcCheck.of(raw, true, records);
    }
}
