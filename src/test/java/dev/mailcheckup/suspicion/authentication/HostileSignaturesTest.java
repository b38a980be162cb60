package dev.mailcheckup.suspicion.authentication;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.mailcheckup.message.Message;
import dev.mailcheckup.message.MessageLimits;
import dev.mailcheckup.message.mime.MessageParser;
import dev.mailcheckup.suspicion.authentication.dkim.DkimSigner;
import dev.mailcheckup.suspicion.authentication.dkim.TextRecords;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in the fields and in the DNS, it is read in time and nothing is thrown. */
class HostileSignaturesTest {

    private static final String FROM = "From: a@sender.example\nReceived: by mx.sender.example\n";

    static Stream<Arguments> mails() {
        String signature =
                "DKIM-Signature: v=1; a=rsa-sha256; d=sender.example; s=s; bh=AA==; b=AA==; h=";
        String chain = "ARC-Seal: i=1; cv=none\nARC-Message-Signature: i=1\n";
        return Stream.of(
                Arguments.of("many signatures", (signature + "from\n").repeat(1_500)),
                Arguments.of("many names", signature + "from:".repeat(12_000) + "from\n"),
                Arguments.of(
                        "many lengths",
                        Stream.iterate(0, i -> i + 1)
                                .limit(100)
                                .map(i -> signature + "from; l=" + i + "\n")
                                .reduce("", String::concat)),
                Arguments.of("many tags", "DKIM-Signature: " + "a=1;".repeat(15_000) + "\n"),
                Arguments.of("semicolons", "DKIM-Signature: " + ";".repeat(60_000) + "\n"),
                Arguments.of("equals signs", "DKIM-Signature: b" + "=".repeat(60_000) + "\n"),
                Arguments.of("code signs", signature + "from; i=" + "=4".repeat(20_000) + "\n"),
                Arguments.of("many sets", chain.repeat(900)),
                Arguments.of(
                        "open comments",
                        "Authentication-Results: mx.sender.example " + "(".repeat(60_000) + "\n"),
                Arguments.of(
                        "many results",
                        "Authentication-Results: mx.sender.example"
                                + "; dkim=pass".repeat(5_000)
                                + "\n"),
                Arguments.of(
                        "dots and slashes",
                        "Authentication-Results: mx.sender.example; "
                                + ". / ".repeat(15_000)
                                + "\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mails")
    void limitsHold(String what, String fields) {
        String body = "\n" + "A line of the body.  \n".repeat(50_000);
        Message message = parse(FROM + fields + body);

        assertTimeoutPreemptively(
                ofSeconds(60),
                () -> assertThat(of(message, "v=DKIM1; p=AA==").summary()).as(what).isNotNull());
    }

    @Test
    void mutatedFieldsAndRecordsAreRead() {
        DkimSigner signer = DkimSigner.ed25519("sender.example", "s");
        String mail =
                signer.sign(
                        "Authentication-Results: mx.sender.example 1; dkim=pass (x) header.d=\"a\"\n"
                                + "ARC-Seal: i=1; a=rsa-sha256; cv=none; d=a.example; s=s; b=AA==\n"
                                + FROM
                                + "\nHello.\n");
        Random random = new Random(8601);
        for (int i = 0; i < 1_000; i++) {
            Message message = parse(mutated(mail, random));
            assertThat(of(message, mutated(signer.record(), random)).summary()).isNotNull();
            assertThat(of(message, mutated("v=DMARC1; p=reject; psd=n", random)).summary())
                    .isNotNull();
        }
    }

    private static String mutated(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int i = random.nextInt(6); i > 0 && !out.isEmpty(); i--) {
            int at = random.nextInt(out.length());
            switch (random.nextInt(3)) {
                case 0 -> out.setCharAt(at, (char) random.nextInt(256));
                case 1 -> out.deleteCharAt(at);
                default -> out.insert(at, "=;:.\"(\\ \r\n".charAt(random.nextInt(10)));
            }
        }
        return out.toString();
    }

    private static Authentication of(Message message, String record) {
        TextRecords records = _ -> new TextRecords.Answer.Texts(List.of(record));
        return Authentication.of(message, Optional.empty(), Optional.of(records));
    }

    private static Message parse(String mail) {
        return MessageParser.parse(
                mail.getBytes(StandardCharsets.ISO_8859_1), MessageLimits.STANDARD);
    }
}
