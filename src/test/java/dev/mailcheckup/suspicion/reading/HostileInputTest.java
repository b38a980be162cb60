package dev.mailcheckup.suspicion.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.mailcheckup.message.MessageLimits;
import dev.mailcheckup.suspicion.Explanation;
import dev.mailcheckup.suspicion.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mails made to hurt, explained whole: each ends soon and is explained. What hurts the parser alone
 * is in HostileMailTest.
 */
class HostileInputTest {

    private static final Duration SOON = Duration.ofSeconds(20); // machines that run tests are slow

    private static final String TOP =
            "From: Ann <ann@one.example>\nTo: r@two.example\nSubject: x\n"
                    + "Received: from one.example by two.example; Mon, 3 Mar 2025 10:00:00 +0000\n";

    static Stream<Arguments> hostile() {
        return Stream.of(
                        headers(),
                        fields(),
                        bodies(),
                        charsets(),
                        pages(),
                        words(),
                        files(),
                        tags())
                .flatMap(each -> each);
    }

    private static Stream<Arguments> headers() {
        return Stream.of(
                of("headers only", TOP),
                of("a fold that begins the mail", " folded\n" + TOP + "\nx"),
                of("no line ends", TOP.replace("\n", "") + "x".repeat(100_000)),
                of("mixed line ends", TOP.replace("To", "\rTo") + "\r\n\r\n\n\rx"),
                of("a dot on its own", TOP + "\r\n\r\nx\r\n.\r\nMAIL FROM:<a@b.example>\r\n"),
                of("zero octets", TOP + "\n" + "\0a".repeat(50_000)),
                of("two authors", TOP + "From: bank@three.example\n\nx"),
                of("two content types", TOP + "Content-Type: text/html\nContent-Type: a/b\n\n<p>x"),
                of("author as display name", "From: \"a@b.example\" <c@d.example>\n\nx"),
                of(
                        "escapes in the subject",
                        TOP + "Subject: \u001b[31m\u0085=?utf-8?q?=0D=0AX:?=\n\nx"),
                of("dates of a megabyte", TOP + "Date: " + "1 ".repeat(500_000) + "\n\nx"),
                of("colons", TOP + ":".repeat(60_000) + "\n\nx"),
                of("semicolons", TOP + "Content-Type: text/plain" + ";".repeat(60_000) + "\n\nx"),
                of("quotes", TOP + "Content-Type: a/b; name=" + "\"".repeat(60_000) + "\n\nx"),
                of("backslashes", TOP + "Cc: \"" + "\\".repeat(60_000) + "\n\nx"),
                of("groups", TOP + "Cc: " + "g:a@b.example;".repeat(4_000) + "\n\nx"),
                of("angles", TOP + "Cc: " + "<".repeat(60_000) + "\n\nx"));
    }

    private static Stream<Arguments> fields() {
        return Stream.of(
                of(
                        "500 hops",
                        "Received: from a by b; Mon, 3 Mar 2025 10:00:00 +0000\n".repeat(500)),
                of(
                        "a hop of brackets",
                        "Received: from " + "(".repeat(60_000) + "\n" + TOP + "\nx"),
                of("a hop of words", "Received: " + "from by ".repeat(8_000) + "\n" + TOP + "\nx"),
                of("results of results", "Authentication-Results: a; " + "spf=pass ".repeat(7_000)),
                of(
                        "results in comments",
                        "Authentication-Results: a; spf=pass " + "(".repeat(60_000)),
                of("1,000 results", "Authentication-Results: a; spf=pass\n".repeat(1_000) + TOP),
                of("1,000 list fields", "List-Unsubscribe: <http://a.example>\n".repeat(1_000)));
    }

    private static Stream<Arguments> tags() {
        String signature =
                "DKIM-Signature: v=1; a=rsa-sha256; d=a.example; s=s; h=from; bh=AA==; b=AA==\n";
        return Stream.of(
                of("50 signatures", signature.repeat(50) + TOP + "\nx"),
                of(
                        "1,000 signatures",
                        signature.repeat(1_000) + TOP + "\n" + "x\n".repeat(1_000_000)),
                of("tags", "DKIM-Signature: " + "a=b;".repeat(15_000) + "\n" + TOP + "\nx"),
                of(
                        "signed fields",
                        "DKIM-Signature: v=1; h=" + "from:".repeat(12_000) + "\n" + TOP),
                of("seals", "ARC-Seal: i=1; cv=pass; a=rsa-sha256\n".repeat(1_000) + TOP + "\nx"));
    }

    private static Stream<Arguments> bodies() {
        return Stream.of(
                of(
                        "an empty boundary",
                        TOP + "Content-Type: multipart/mixed; boundary=\"\"\n\n--\nx"),
                of(
                        "no boundary",
                        TOP + "Content-Type: multipart/mixed\n\n" + "--\n".repeat(300_000)),
                of("hyphens", multipart("-".repeat(5_000_000))),
                of("a boundary never closed", multipart("--b\n\n" + "x\n".repeat(1_000_000))),
                of("unknown encoding", TOP + "Content-Transfer-Encoding: 9bit\n\nx"),
                of(
                        "base64 of nothing",
                        TOP + "Content-Transfer-Encoding: base64\n\n" + "=".repeat(2_000_000)),
                of("base64 cut", TOP + "Content-Transfer-Encoding: base64\n\nAAA"),
                of(
                        "uuencode",
                        TOP + "Content-Transfer-Encoding: uuencode\n\n" + "M\n".repeat(500_000)),
                of(
                        "base64 in base64",
                        TOP
                                + "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n"
                                + wrapped(12)),
                of("quoted many times", (">".repeat(200) + "\n").repeat(20_000)),
                of("forwarded blocks", TOP + "\n" + "From: x\nSubject: y\n".repeat(50_000)),
                of("one word of 5 MB", TOP + "\n" + "a".repeat(5_000_000)));
    }

    private static Stream<Arguments> charsets() {
        return Stream.of(
                        "utf-7",
                        "utf-16",
                        "utf-32",
                        "iso-2022-jp",
                        "iso-2022-cn",
                        "hz-gb-2312",
                        "x-user-defined",
                        "cp037",
                        "\u00ff",
                        "a".repeat(5_000),
                        "x-JISAutoDetect")
                .map(charset ->
                        of(
                                "charset " + charset.substring(0, Math.min(20, charset.length())),
                                TOP
                                        + "Content-Type: text/plain; charset=\""
                                        + charset
                                        + "\"\n\n"
                                        + "\u001b$B+~{\u00fe\u0080".repeat(100_000)));
    }

    private static Stream<Arguments> pages() {
        return Stream.of(
                of("tables in tables", html("<table><tr><td>".repeat(20_000) + "x")),
                of(
                        "formatting left open",
                        html("<b><i><u><font>".repeat(9_000) + "<p>x".repeat(1_000))),
                of(
                        "svg, math, template",
                        html("<svg><math><template><select><noscript>".repeat(5_000))),
                of("scripts as links", html("<a href='java\tscript:x'>x</a>".repeat(10_000))),
                of("entities", html("&#x10FFFF;&nosuch;&".repeat(100_000))),
                of(
                        "an attribute of 4 MB",
                        html("<a href='http://" + "a".repeat(4_000_000) + "'>x</a>")),
                of(
                        "style sheets",
                        html("<style>" + "a{b:c}".repeat(200_000) + "</style><p class=a>x")),
                of(
                        "selectors",
                        html("<style>" + "a,".repeat(200_000) + "{display:none}</style><p>x")),
                of("half a tag", html("<p style=\"" + "x".repeat(1_000_000))));
    }

    private static Stream<Arguments> words() {
        return Stream.of(
                of("an address that is none", TOP + "\n" + "a@".repeat(300_000)),
                of("dots", TOP + "\nhttp://" + "a.".repeat(300_000)),
                of("percent signs", TOP + "\nhttp://a.example/?url=" + "%25".repeat(2_000)),
                of("links in links", TOP + "\n" + "http://a.example/?u=".repeat(100)),
                of("amounts", TOP + "\n" + "1,000 USD ".repeat(50_000)),
                of("digits", TOP + "\n" + "1".repeat(500_000)),
                of("deadlines", TOP + "\n" + "48 hours ".repeat(50_000)),
                of("wallets", TOP + "\n" + "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2 ".repeat(14_000)),
                of("wallet letters", TOP + "\nbc1" + "q".repeat(500_000)),
                of(
                        "accents",
                        TOP
                                + "Content-Type: text/plain; charset=utf-8\n\na"
                                + "\u00cc\u0081".repeat(200_000)),
                of(
                        "zero widths",
                        TOP
                                + "Content-Type: text/plain; charset=utf-8\n\n"
                                + "h\u00e2\u0080\u008b".repeat(100_000)),
                of("spelled out", TOP + "\n" + "h a c k e d ".repeat(40_000)),
                of("brackets", TOP + "\n" + "(h)[a](c)".repeat(50_000)),
                of(
                        "all the cues",
                        TOP
                                + "\n"
                                + "hacked webcam bitcoin video contacts password ".repeat(10_000)));
    }

    private static Stream<Arguments> files() {
        return Stream.of(
                file("a.pdf", "%PDF-1.7\n" + "1 0 obj<<>>".repeat(100_000)),
                file("a.zip", "PK\u0003\u0004" + "\u00ff".repeat(100_000)),
                file("a.rar", "Rar!\u001a\u0007" + "\0".repeat(10_000)),
                file("a.png", "\u0089PNG\r\n\u001a\n" + "\u00ff".repeat(1_000)),
                file(
                        "a.doc",
                        "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"
                                + "\u00ff".repeat(100_000)),
                file("winmail.dat", "x\u009f>\"" + "\u00ff".repeat(100_000)),
                file("..\u202egpj.exe", "MZ"),
                file("../".repeat(10_000), "x"));
    }

    private static Arguments file(String name, String content) {
        String octets =
                Base64.getMimeEncoder()
                        .encodeToString(content.getBytes(StandardCharsets.ISO_8859_1));
        return of(
                "file " + name.substring(0, Math.min(20, name.length())),
                TOP
                        + "Content-Type: application/octet-stream; name=\""
                        + name.replace('\u202e', '?')
                        + "\"\nContent-Transfer-Encoding: base64\n\n"
                        + octets);
    }

    private static String wrapped(int times) {
        String source = "Subject: x\n\nx";
        for (int i = 0; i < times; i++) {
            source =
                    "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n"
                            + Base64.getMimeEncoder()
                                    .encodeToString(source.getBytes(StandardCharsets.US_ASCII));
        }
        return Base64.getMimeEncoder().encodeToString(source.getBytes(StandardCharsets.US_ASCII));
    }

    private static String multipart(String body) {
        return TOP + "Content-Type: multipart/mixed; boundary=b\n\n" + body;
    }

    private static String html(String body) {
        return TOP + "Content-Type: text/html; charset=utf-8\n\n" + body;
    }

    private static Arguments of(String name, String source) {
        return Arguments.of(name, source);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isExplainedSoon(String name, String source) {
        byte[] octets = source.getBytes(StandardCharsets.ISO_8859_1);
        Explanation explanation =
                assertTimeoutPreemptively(
                        SOON,
                        () ->
                                MailReading.explain(
                                        octets, MessageLimits.STANDARD, Optional.empty()));
        assertThat(explanation.verdict()).isNotEqualTo(Verdict.UNREADABLE);
    }
}
