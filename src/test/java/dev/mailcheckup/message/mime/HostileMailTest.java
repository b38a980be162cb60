package dev.mailcheckup.message.mime;

import static dev.mailcheckup.message.mime.Mails.TOP;
import static dev.mailcheckup.message.mime.Mails.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.mailcheckup.message.Message;
import dev.mailcheckup.message.MessageLimits;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mails built to hurt a parser: each ends soon, throws nothing, and says what was left out. */
class HostileMailTest {

    private static final Duration SOON = Duration.ofSeconds(15); // machines that run tests are slow

    static Stream<Arguments> hostile() {
        return Stream.of(
                of("1 M parts", multipart("--b\n\n".repeat(1_000_000)), "mail-too-many-parts"),
                of("multipart depth 5,000", nested(5_000), "mail-too-deep"),
                of(
                        "message depth 5,000",
                        TOP + "Content-Type: message/rfc822\n\n".repeat(5_000),
                        "mail-too-deep"),
                of(
                        "200 k fields",
                        TOP + "X: y\n".repeat(200_000) + "\nx",
                        "mail-too-many-header-fields"),
                of("200 k folds", TOP + "X:\n" + " y\n".repeat(200_000) + "\nx", "mail-header-cut"),
                of(
                        "20 MB field",
                        TOP + "X: " + "y".repeat(20_000_000) + "\n\nx",
                        "mail-header-cut"),
                of(
                        "100 k encoded words",
                        TOP + "X: " + "=?utf-8?q?a?= ".repeat(100_000) + "\n\nx",
                        "mail-header-cut"),
                of(
                        "unclosed encoded words",
                        TOP + "X: " + "=?utf-8?q?".repeat(6_000) + "\n\nx",
                        ""),
                of(
                        "200 k recipients",
                        TOP + "Cc: " + "a@b.example,".repeat(200_000) + "\n\nx",
                        "mail-header-cut"),
                of("nested comments", TOP + "Cc: " + "(".repeat(60_000) + "\n\nx", ""),
                of(
                        "20 k parameter segments",
                        TOP + "Content-Type: a/b; " + segments() + "\n\nx",
                        ""),
                of("60 MB", TOP + "\n" + "y".repeat(60_000_000), "mail-too-large"),
                of("100 k nested tags", html("<div>".repeat(100_000) + "x"), ""),
                of("200 k attributes", html("<p " + attributes() + ">x</p>"), ""),
                of(
                        "1 M links",
                        html("<a href=http://a.example>x</a>".repeat(300_000)),
                        "mail-too-many-links"),
                of(
                        "1 M plain links",
                        TOP + "\n" + "http://a.example ".repeat(500_000),
                        "mail-too-many-links"),
                of("10 MB of text", TOP + "\n" + "word ".repeat(2_000_000), "mail-text-cut"),
                of("unclosed tags", html("<".repeat(200_000)), ""),
                of("unclosed comments", html("<!--".repeat(100_000)), ""),
                of("style flood", html("<p style='" + "a:b;".repeat(200_000) + "'>x"), ""),
                of("url flood", html("<style>" + "url(".repeat(200_000) + "</style>x"), ""),
                of("import flood", html("<style>" + "@import ".repeat(200_000) + "</style>x"), ""),
                of("received chain", "Received: from a by b; x\n".repeat(1_500) + TOP + "\nx", ""),
                of(
                        "boundary flood",
                        multipart(
                                "--b\nContent-Type: multipart/mixed; boundary=b\n\n"
                                        .repeat(20_000)),
                        "mail-too-many-parts"),
                of(
                        "broken base64",
                        TOP + "Content-Transfer-Encoding: base64\n\n" + "A=".repeat(1_000_000),
                        ""),
                of(
                        "broken quoted-printable",
                        TOP
                                + "Content-Transfer-Encoding: quoted-printable\n\n"
                                + "=X".repeat(1_000_000),
                        ""),
                of(
                        "quotes of quotes",
                        ("> ".repeat(50) + "x\n").repeat(20_000),
                        "mail-headers-missing"),
                of(
                        "broken UTF-8",
                        TOP
                                + "Content-Type: text/plain; charset=utf-8\n\n"
                                + "\u00fe\u0080".repeat(500_000),
                        ""));
    }

    private static Arguments of(String name, String source, String code) {
        return Arguments.of(name, source, code);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void endsSoonAndTellsWhatItLeftOut(String name, String source, String code) {
        byte[] octets = source.getBytes(StandardCharsets.ISO_8859_1);
        Message message =
                assertTimeoutPreemptively(
                        SOON, () -> MessageParser.parse(octets, MessageLimits.STANDARD));
        assertThat(message.links()).hasSizeLessThanOrEqualTo(500);
        assertThat(message.visibleText()).hasSizeLessThanOrEqualTo(512 * 1024);
        assertThat(message.bodyParts()).hasSizeLessThanOrEqualTo(1_001);
        if (!code.isEmpty()) {
            assertThat(codes(message)).contains(code);
        }
    }

    @Test
    void limitsHoldExactly() {
        MessageLimits small = new MessageLimits(10_000, 10, 3, 2, 2_000, 500, 100, 4);
        assertThat(left(TOP + "\n" + "y".repeat(100), small)).isEmpty();
        assertThat(left(TOP + "\n" + "y".repeat(101), small)).containsExactly("mail-text-cut");
        assertThat(left(TOP + "X: y\n".repeat(6) + "\nx", small)).isEmpty();
        assertThat(left(TOP + "X: y\n".repeat(7) + "\nx", small))
                .containsExactly("mail-too-many-header-fields");
        assertThat(left(multipart("--b\n\nx\n".repeat(3)), small)).isEmpty();
        assertThat(left(multipart("--b\n\nx\n".repeat(4)), small))
                .containsExactly("mail-too-many-parts");
        assertThat(left(nested(2), small)).isEmpty();
        assertThat(left(nested(3), small)).containsExactly("mail-too-deep");
        assertThat(left(TOP + "\n" + "http://a.example ".repeat(4), small)).isEmpty();
        assertThat(left(TOP + "\n" + "http://a.example ".repeat(5), small))
                .containsExactly("mail-too-many-links");
        assertThat(left(TOP + "X: " + "y".repeat(496) + "\n\nx", small)).isEmpty();
        assertThat(left(TOP + "X: " + "y".repeat(497) + "\n\nx", small))
                .containsExactly("mail-header-cut");
    }

    private static List<String> left(String source, MessageLimits limits) {
        return codes(MessageParser.parse(source.getBytes(StandardCharsets.US_ASCII), limits));
    }

    private static String multipart(String body) {
        return TOP + "Content-Type: multipart/mixed; boundary=b\n\n" + body;
    }

    /** So many multiparts, one in the other, and a text in the innermost. */
    private static String nested(int depth) {
        StringBuilder source = new StringBuilder(TOP);
        for (int i = 0; i < depth; i++) {
            source.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n");
            source.append("--b").append(i).append('\n');
        }
        return source.append("\ntext\n").toString();
    }

    private static String html(String body) {
        return TOP + "Content-Type: text/html\n\n" + body;
    }

    private static String segments() {
        return IntStream.range(0, 20_000)
                .mapToObj(i -> "name*" + i + "=x; ")
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();
    }

    private static String attributes() {
        return IntStream.range(0, 200_000)
                .mapToObj(i -> "a" + i + "=b ")
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
