package dev.mailcheckup.message.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.mailcheckup.message.MessageLimits;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Samples broken at random, with a fixed seed: whatever is left of them is read. */
class MutatedMailTest {

    private static final int ROUNDS = 1_500;
    private static final List<String> PIECES =
            List.of(
                    "\n",
                    "\r",
                    "\r\n\r\n",
                    "\0",
                    "--b",
                    "--",
                    "\n ",
                    ": ",
                    ";",
                    "=",
                    "\"",
                    "<",
                    ">",
                    "(",
                    "=?utf-8?b?",
                    "?=",
                    "&#0;",
                    "<!--",
                    "</",
                    "charset=",
                    "multipart/mixed",
                    "message/rfc822",
                    "\u00ff\u00fe",
                    "base64",
                    "%",
                    "*0*=",
                    "From ",
                    "> ");

    @ParameterizedTest
    @ValueSource(strings = {"alternative.eml", "forwarded.eml", "bounce.eml", "page.eml"})
    void isReadWithoutAnException(String sample) {
        byte[] octets = Mails.sample(sample);
        Random random = new Random(20_250_303);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] broken = broken(octets, random);
            assertThatCode(
                            () -> {
                                var message = MessageParser.parse(broken, MessageLimits.STANDARD);
                                message.author();
                                message.mailboxes("To");
                            })
                    .as(sample + " " + round)
                    .doesNotThrowAnyException();
        }
        assertThat(octets).isEqualTo(Mails.sample(sample));
    }

    private static byte[] broken(byte[] octets, Random random) {
        byte[] result = octets.clone();
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(result.length);
            int length = random.nextInt(Math.min(40, result.length - at) + 1);
            result =
                    switch (random.nextInt(4)) {
                        case 0 -> spliced(result, at, at + length, new byte[0]);
                        case 1 ->
                                spliced(
                                        result,
                                        at,
                                        at,
                                        Arrays.copyOfRange(result, at, at + length));
                        case 2 -> spliced(result, at, at, piece(random));
                        default -> flipped(result, at, random);
                    };
            if (result.length == 0) {
                return result;
            }
        }
        return result;
    }

    private static byte[] piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] flipped(byte[] octets, int at, Random random) {
        octets[at] = (byte) random.nextInt(256);
        return octets;
    }

    private static byte[] spliced(byte[] octets, int from, int to, byte[] inserted) {
        byte[] result = Arrays.copyOf(octets, octets.length - (to - from) + inserted.length);
        System.arraycopy(inserted, 0, result, from, inserted.length);
        System.arraycopy(octets, to, result, from + inserted.length, octets.length - to);
        return result;
    }
}
