package dev.mailcheckup.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A mail of 25 MB is explained within a heap of 300 MB, whatever it is made of. */
class LargeMailIT {

    private static final int SIZE = 25 * 1024 * 1024;
    private static final String TOP =
            "From: Ann <ann@one.example>\nSubject: x\n"
                    + "Received: from one.example by two.example; Mon, 3 Mar 2025 10:00:00 +0000\n";

    static Stream<Arguments> shapes() {
        return Stream.of(
                Arguments.of(
                        "one file",
                        TOP
                                + "Content-Type: application/octet-stream; name=a.bin\n"
                                + "Content-Transfer-Encoding: base64\n\n",
                        "QUJD".repeat(19) + "\n"),
                Arguments.of(
                        "text",
                        TOP + "Content-Type: text/plain; charset=utf-8\n\n",
                        "Ein langer Text mit Wörtern und 漢字.\n"),
                Arguments.of(
                        "a page",
                        TOP + "Content-Type: text/html; charset=utf-8\n\n",
                        "<p>Ein <b>langer</b> Text <a href='http://one.example/x'>ü</a></p>\n"),
                Arguments.of("headers", TOP, "X-A: some words\n"),
                Arguments.of(
                        "parts",
                        TOP + "Content-Type: multipart/mixed; boundary=b\n\n",
                        "--b\nContent-Type: text/plain; name=a.txt\n\n" + "x".repeat(2_500) + "\n"),
                Arguments.of("a text without headers", "", "Nur Text ü, 漢字.\n"),
                Arguments.of(
                        "a quoted source", "> From: a@one.example\n> Subject: x\n", "> text\n"));
    }

    @TempDir private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void isExplainedWithinTheHeap(String name, String start, String repeated) throws Exception {
        Path mail = folder.resolve("mail.eml");
        try (OutputStream out = Files.newOutputStream(mail)) {
            out.write(start.getBytes(StandardCharsets.UTF_8));
            byte[] piece = repeated.getBytes(StandardCharsets.UTF_8);
            byte[] block =
                    repeated.repeat(1 + 8_192 / piece.length).getBytes(StandardCharsets.UTF_8);
            for (int size = start.length(); size + block.length < SIZE; size += block.length) {
                out.write(block);
            }
        }
        JsonNode answer = JsonMapper.builder().build().readTree(explained(mail));
        assertThat(answer.get("verdict").asString()).as(name).isNotEqualTo("unreadable");
    }

    private static String explained(Path mail) throws IOException, InterruptedException {
        PackagedProgram.Ended ended =
                PackagedProgram.run(
                        List.of("-Xmx300m"), List.of("explain", "--json", mail.toString()));
        assertThat(ended.code()).as(ended.output()).isLessThan(2);
        return ended.output();
    }
}
