package dev.mailcheckup.message.mime;

import static dev.mailcheckup.message.mime.Mails.codes;
import static dev.mailcheckup.message.mime.Mails.parse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.message.Message;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A source as people paste it, with what a page or a program did to it. */
class PastedSourceTest {

    private static final String SOURCE =
            """
            Delivered-To: reader@two.example
            Received: from one.example by two.example;
             Mon, 3 Mar 2025 10:00:00 +0000
            Message-ID: <1@one.example>
            From: Ann <ann@one.example>
            To: reader@two.example
            Subject: Lunch
            Content-Type: text/plain; charset=utf-8

            Twelve o'clock?

            Ann
            """;

    private static final String GMAIL =
            """
            Original Message
            Message ID\t<1@one.example>
            Created at:\tMon, Mar 3, 2025 at 10:00 AM (Delivered after 1 second)
            From:\tAnn <ann@one.example>
            To:\treader@two.example
            Subject:\tLunch
            SPF:\tPASS with IP 192.0.2.1 Learn more
            DKIM:\t'PASS' with domain one.example Learn more
            DMARC:\t'PASS' Learn more

            Download Original
            Copy to clipboard

            """;

    private static final String GMAIL_TABLE = GMAIL.substring(GMAIL.indexOf("From:"));

    static Stream<Arguments> pasted() {
        return Stream.of(
                of("as it is", SOURCE),
                of("Windows line ends", SOURCE.replace("\n", "\r\n")),
                of("old Mac line ends", SOURCE.replace("\n", "\r")),
                of("returns doubled", SOURCE.replace("\n", "\r\r\n")),
                of("an empty line below each", SOURCE.replace("\n", "\n\n")),
                of("an empty line below each, Windows", SOURCE.replace("\n", "\r\n\r\n")),
                of("byte order mark and blank lines", "\ufeff\n\n" + SOURCE),
                of("mbox line", "From ann@one.example Mon Mar  3 10:00:00 2025\n" + SOURCE),
                of(
                        "mbox line, masked",
                        ">From ann@one.example Mon Mar  3 10:00:00 2025\n" + SOURCE),
                of("quoted", SOURCE.lines().collect(Collectors.joining("\n> ", "> ", ""))),
                of("quoted twice", SOURCE.lines().collect(Collectors.joining("\n>> ", ">> ", ""))),
                of("indented", SOURCE.lines().collect(Collectors.joining("\n    ", "    ", ""))),
                of("numbered", numbered("%d %s")),
                of("numbered with tabs", numbered("%d\t%s")),
                of("numbered with padding", numbered("%5d: %s")),
                of("escaped for a page", SOURCE.replace("<", "&lt;").replace(">", "&gt;")),
                of("hard spaces in folds", SOURCE.replace("\n ", "\n\u00a0")),
                of("hard spaces after names", SOURCE.replace(": ", ":\u00a0")),
                of("folds lost", SOURCE.replace("\n Mon", "\nMon")),
                of("Gmail, the whole page", GMAIL + SOURCE),
                of("Gmail, from the table on", GMAIL_TABLE + SOURCE),
                of("Outlook on the web", "Message source\n\n" + SOURCE),
                of("Outlook on the web, details", "Message details\n" + SOURCE + "\nClose\n"),
                of("Yahoo", "Yahoo Mail - View raw message\n\n" + SOURCE),
                of("QQ", "邮件原文\n返回\n\n" + SOURCE),
                of("163", "查看信头\n\n" + SOURCE),
                of(
                        "a word of the reader's own",
                        "Hi, is this real? Here is the source:\n\n" + SOURCE));
    }

    private static Arguments of(String name, String source) {
        return Arguments.of(name, source);
    }

    private static String numbered(String form) {
        StringBuilder out = new StringBuilder();
        int number = 1;
        for (String line : SOURCE.lines().toList()) {
            out.append(form.formatted(number++, line).stripTrailing()).append('\n');
        }
        return out.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pasted")
    void isReadAsTheMailItIs(String name, String source) {
        Message message = parse(source);
        assertThat(message.source()).isEqualTo(Message.Source.WHOLE);
        assertThat(message.all("Received")).hasSize(1);
        assertThat(message.first("Received").orElseThrow().body()).endsWith("10:00:00 +0000");
        assertThat(message.author().orElseThrow().addrSpec()).isEqualTo("ann@one.example");
        assertThat(message.subject()).isEqualTo("Lunch");
        assertThat(message.visibleText()).startsWith("Twelve o'clock?").contains("Ann");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pasted")
    void isReadInWideLettersToo(String name, String source) {
        Message message = parse(source, StandardCharsets.UTF_16LE);
        assertThat(message.subject()).isEqualTo("Lunch");
    }

    @Test
    void aMailThatOnlyTalksOfHeadersStaysItself() {
        Message message =
                parse(
                        "From: Bob <bob@three.example>\nSubject: Help\nReceived: from x by y\n\n"
                                + "See this:\n\n"
                                + SOURCE);
        assertThat(message.subject()).isEqualTo("Help");
    }

    @Test
    void escapesInABodyStay() {
        Message message = parse("From: Bob <b@three.example>\nSubject: a: &lt;b&gt;\n\n1 &lt; 2");
        assertThat(message.visibleText()).isEqualTo("1 &lt; 2");
        assertThat(codes(message)).containsExactly("mail-headers-short");
    }

    @Test
    void lettersWrittenAsCharacterReferencesAreRead() {
        String letters =
                "Привет, это письмо"
                        .codePoints()
                        .mapToObj(c -> "&#" + c + ";")
                        .collect(Collectors.joining());
        String hexadecimal = letters.replace("&#1087;", "&#x43f;");
        for (String body : new String[] {letters, hexadecimal}) {
            assertThat(parse(body).visibleText()).contains("Привет, это письмо");
            assertThat(parse(SOURCE.replace("Twelve o'clock?", body)).visibleText())
                    .contains("Привет, это письмо");
        }
    }

    @Test
    void aTextAboutCharacterReferencesStaysAsItIs() {
        String about = "Write &#233; for an accent, &#60; for a bracket &#x; &#99999999; &#1";
        assertThat(parse(SOURCE.replace("Twelve o'clock?", about)).visibleText()).contains(about);
    }
}
