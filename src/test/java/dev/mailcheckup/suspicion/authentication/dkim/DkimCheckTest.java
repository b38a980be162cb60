package dev.mailcheckup.suspicion.authentication.dkim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.message.MessageLimits;
import dev.mailcheckup.message.RawMail;
import dev.mailcheckup.message.mime.MessageParser;
import dev.mailcheckup.suspicion.authentication.dkim.SignatureSeen.Body;
import dev.mailcheckup.suspicion.authentication.dkim.SignatureSeen.State;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DkimCheckTest {

    private static final DkimSigner RSA = DkimSigner.rsa("sender.example", "2024");
    private static final DkimSigner ED25519 = DkimSigner.ed25519("sender.example", "ed");
    private static final Instant DELIVERED = Instant.ofEpochSecond(1_700_000_000);

    private static final String MAIL =
            """
            From: Shop <shop@sender.example>
            To: me@mail.example
            Subject: Your  order
             has left
            Date: Tue, 14 Nov 2023 22:13:00 +0000
            Message-ID: <1@sender.example>

            Hello,\t
            your parcel   is on its way.

            The shop


            """;

    static Stream<Arguments> signers() {
        return Stream.of(Arguments.of(RSA), Arguments.of(ED25519));
    }

    @ParameterizedTest
    @MethodSource("signers")
    void aGenuineSignatureIsToldWithItsSigner(DkimSigner signer) {
        for (String lineEnd : List.of("\n", "\r\n")) {
            SignatureSeen seen = only(signer.sign(MAIL.replace("\n", lineEnd)));

            assertThat(seen.domain()).isEqualTo("sender.example");
            assertThat(seen.algorithm()).isEqualTo(signer.algorithm());
            assertThat(seen.state()).isEqualTo(State.VALID);
            assertThat(seen.body()).isEqualTo(Body.UNCHANGED);
            assertThat(seen.isGenuine()).isTrue();
        }
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("body", s -> s.replace("parcel", "money"), Body.CHANGED, State.VALID),
                change("footer", s -> s + "--\nlist footer\n", Body.CHANGED, State.VALID),
                change("subject", s -> s.replace("order", "prize"), Body.UNCHANGED, State.WRONG),
                change(
                        "white space",
                        s -> s.replace("way.\n", "way. \n") + "\n\n",
                        Body.UNCHANGED,
                        State.VALID),
                change(
                        "folds",
                        s -> s.replace("order\n has", "order has"),
                        Body.UNCHANGED,
                        State.VALID),
                change(
                        "field name case",
                        s -> s.replace("To:", "TO :"),
                        Body.UNCHANGED,
                        State.VALID));
    }

    private static Arguments change(
            String what, UnaryOperator<String> change, Body body, State state) {
        return Arguments.of(what, change, body, state);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void bodyAndHeaderAreToldApart(
            String what, UnaryOperator<String> change, Body body, State state) {
        SignatureSeen seen = only(change.apply(RSA.sign(MAIL)));

        assertThat(seen.body()).as(what).isEqualTo(body);
        assertThat(seen.state()).as(what).isEqualTo(state);
    }

    static Stream<Arguments> keys() {
        String record = RSA.record();
        return Stream.of(
                Arguments.of(texts(record), State.VALID),
                Arguments.of(texts("something else", record), State.VALID),
                Arguments.of(texts(record + "; t=y:s; s=email; h=sha1:sha256"), State.VALID),
                Arguments.of(texts(DkimSigner.rsa("a.example", "s").record()), State.WRONG),
                Arguments.of(texts("v=DKIM1; p="), State.KEY_REVOKED),
                Arguments.of(texts("v=DKIM1; k=rsa; p=notAKey"), State.KEY_UNFIT),
                Arguments.of(texts(ED25519.record()), State.KEY_UNFIT),
                Arguments.of(texts(record.replace("DKIM1", "DKIM2")), State.KEY_UNFIT),
                Arguments.of(texts(record + "; s=tlsrpt"), State.KEY_UNFIT),
                Arguments.of(texts(record + "; h=sha1"), State.KEY_UNFIT),
                Arguments.of(texts(record + "; k=rsa"), State.KEY_UNFIT),
                Arguments.of(new TextRecords.Answer.Nothing(), State.KEY_MISSING),
                Arguments.of(new TextRecords.Answer.NoSuchName(), State.KEY_MISSING),
                Arguments.of(new TextRecords.Answer.Failed(), State.NO_ANSWER));
    }

    private static TextRecords.Answer texts(String... texts) {
        return new TextRecords.Answer.Texts(List.of(texts));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void whatIsWrongWithTheKeyIsTold(TextRecords.Answer answer, State state) {
        SignatureSeen seen = all(RSA.sign(MAIL), Optional.of(_ -> answer)).getFirst();

        assertThat(seen.state()).isEqualTo(state);
        assertThat(seen.body()).isEqualTo(Body.UNCHANGED);
    }

    @Test
    void aShortKeyIsNoProof() {
        DkimSigner weak =
                new DkimSigner("sender.example", "2024", DkimSigner.keys("RSA", 768), List.of());
        TextRecords records = _ -> texts(weak.record());

        assertThat(all(weak.sign(MAIL), Optional.of(records)).getFirst().state())
                .isEqualTo(State.KEY_TOO_SHORT);
    }

    @Test
    void withoutTheDnsTheBodyAloneIsChecked() {
        SignatureSeen seen = all(RSA.sign(MAIL), Optional.empty()).getFirst();

        assertThat(seen.body()).isEqualTo(Body.UNCHANGED);
        assertThat(seen.state()).isEqualTo(State.NOT_CHECKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v=2",
                "v=1; v=1",
                "d=",
                "s=",
                "bh=",
                "b=*",
                "c=loose",
                "q=http",
                "x=yesterday",
                "h=to",
                "i=@other.example",
                "t=1700000000; x=1600000000",
                "l=-1"
            })
    void aBrokenSignatureProvesNothing(String tag) {
        String name = tag.substring(0, tag.indexOf('='));
        String signed = RSA.sign(MAIL).replaceFirst(" " + name + "=[^;\n]*;?", " ");

        assertThat(only(signed.replaceFirst(":", ": " + tag + ";")).state())
                .isEqualTo(State.MALFORMED);
    }

    @Test
    void anIdentityMayBeWrittenInCodes() {
        assertThat(only(RSA.with("i=me=40mail=2Esender.example").sign(MAIL)).state())
                .isEqualTo(State.VALID);
    }

    @ParameterizedTest
    @ValueSource(longs = {1_699_999_999, 1_700_000_000, 1_700_000_001})
    void expiryIsJudgedAtTheTimeOfDelivery(long expires) {
        SignatureSeen seen = only(RSA.with("t=1690000000", "x=" + expires).sign(MAIL));

        assertThat(seen.state())
                .isEqualTo(expires < DELIVERED.getEpochSecond() ? State.EXPIRED : State.VALID);
    }

    @Test
    void whatWasAddedBehindASignedLengthIsTold() {
        SignatureSeen seen = only(RSA.with("l=10").sign(MAIL) + "Added later.\n");

        assertThat(seen.body()).isEqualTo(Body.ADDED_TO);
        assertThat(only(RSA.with("l=10").sign(MAIL).replace("l=10", "l=9999")).body())
                .isEqualTo(Body.CHANGED);
    }

    @Test
    void aSecondAuthorIsTold() {
        String forged = "From: Bank <bank@other.example>\n" + RSA.sign(MAIL);

        SignatureSeen seen = only(forged);
        assertThat(seen.state()).isEqualTo(State.VALID);
        assertThat(seen.added()).containsExactly("from");
        assertThat(seen.isGenuine()).isFalse();

        List<String> twice = List.of("from", "from", "to", "subject");
        String oversigned = RSA.sign(MAIL, twice);
        assertThat(only(oversigned).state()).isEqualTo(State.VALID);
        assertThat(only("From: Bank <bank@other.example>\n" + oversigned).state())
                .isEqualTo(State.WRONG);
    }

    @Test
    void oldAndUnknownAlgorithmsAreTold() {
        String signed = RSA.sign(MAIL);

        assertThat(only(signed.replace("rsa-sha256", "rsa-sha1")).state()).isEqualTo(State.TOO_OLD);
        assertThat(only(signed.replace("rsa-sha256", "rsa-sha512")).state())
                .isEqualTo(State.UNKNOWN_ALGORITHM);
    }

    @Test
    void manySignaturesAreLookedAtUpToALimit() {
        String mail = MAIL;
        for (int i = 0; i < DkimCheck.MOST + 3; i++) {
            mail = RSA.sign(mail);
        }
        assertThat(all(mail, Optional.of(RECORDS)))
                .hasSize(DkimCheck.MOST)
                .allMatch(SignatureSeen::isGenuine);
    }

    private static final TextRecords RECORDS =
            name -> {
                String text =
                        Map.of(
                                        RSA.recordName(),
                                        RSA.record(),
                                        ED25519.recordName(),
                                        ED25519.record())
                                .get(name);
                return text == null
                        ? new TextRecords.Answer.NoSuchName()
                        : new TextRecords.Answer.Texts(List.of(text));
            };

    private static SignatureSeen only(String mail) {
        List<SignatureSeen> seen = all(mail, Optional.of(RECORDS));
        assertThat(seen).hasSize(1);
        return seen.getFirst();
    }

    private static List<SignatureSeen> all(String mail, Optional<TextRecords> records) {
        RawMail raw =
                MessageParser.parse(mail.getBytes(StandardCharsets.UTF_8), MessageLimits.STANDARD)
                        .raw();
        return DkimCheck.of(raw, true, Optional.of(DELIVERED), records);
    }
}
