package dev.mailcheckup.message.mime;

import static dev.mailcheckup.message.mime.Mails.TOP;
import static dev.mailcheckup.message.mime.Mails.codes;
import static dev.mailcheckup.message.mime.Mails.mail;
import static dev.mailcheckup.message.mime.Mails.parse;
import static dev.mailcheckup.message.mime.Mails.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.message.BodyPart;
import dev.mailcheckup.message.Message;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageParserTest {

    private static final String WHOLE = TOP + "\nShall we eat at noon?\n";

    @Nested
    class WhatWasGiven {

        @Test
        void aWholeSource() {
            Message message = parse(WHOLE);
            assertThat(message.source()).isEqualTo(Message.Source.WHOLE);
            assertThat(message.subject()).isEqualTo("Lunch");
            assertThat(message.visibleText()).isEqualTo("Shall we eat at noon?");
            assertThat(message.leftOut()).isEmpty();
        }

        @Test
        void headersAlone() {
            Message message = parse(TOP);
            assertThat(message.source()).isEqualTo(Message.Source.HEADERS_ONLY);
            assertThat(codes(message)).containsExactly("mail-body-missing");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "I hacked you.\nPay now.",
                    "Note: pay now\nor else: I tell",
                    "Hello\nFrom: me\nSubject: you\n",
                    "http://one.example/\nlook",
                    "你好：\n请付款",
                })
        void aBodyAlone(String body) {
            Message message = parse(body);
            assertThat(message.source()).isEqualTo(Message.Source.BODY_ONLY);
            assertThat(message.visibleText()).isEqualTo(body.strip());
            assertThat(codes(message)).containsExactly("mail-headers-missing");
        }

        @Test
        void htmlAlone() {
            Message message = parse("<html><body><p>Pay</p><p>now</p></body></html>");
            assertThat(message.source()).isEqualTo(Message.Source.BODY_ONLY);
            assertThat(message.visibleText()).isEqualTo("Pay\nnow");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\n\n \r\n\t", "\u0000\n"})
        void nothing(String empty) {
            Message message = parse(empty);
            assertThat(message.visibleText()).isBlank();
            assertThat(message.leftOut()).isNotEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "'%PDF-1.7 x', mail-not-a-mail",
            "'PK\u0003\u0004 x', mail-not-a-mail",
            "'\u00d0\u00cf\u0011\u00e0\u00a1', mail-outlook-file",
        })
        void anotherKindOfFile(String beginning, String code) {
            Message message = parse(beginning, StandardCharsets.ISO_8859_1);
            assertThat(message.source()).isEqualTo(Message.Source.UNREADABLE);
            assertThat(codes(message)).containsExactly(code);
        }

        @Test
        void shortHeadersAreTold() {
            assertThat(codes(parse("From: a@one.example\nSubject: x\n\nbody")))
                    .containsExactly("mail-headers-short");
        }
    }

    @Nested
    class TracesOfCopying {

        @Test
        void doNotHideTheMail() {
            String quoted =
                    WHOLE.indent(0).lines().map(l -> "> " + l + "\n").reduce("", String::concat);
            String twice = quoted.lines().map(l -> ">" + l + "\n").reduce("", String::concat);
            String indented = WHOLE.lines().map(l -> "    " + l + "\n").reduce("", String::concat);
            String framed = "Original message\nMessage ID\t<1@one.example>\nSPF:\tPASS\n\n";
            String traced =
                    "Delivered-To: reader@two.example\nMessage-ID: <1@one.example>\n" + WHOLE;
            for (String source :
                    new String[] {
                        "\ufeff" + WHOLE,
                        "\n\n \n" + WHOLE,
                        "From ann@one.example Mon Mar  3 10:00:00 2025\n" + WHOLE,
                        ">From ann@one.example Mon Mar  3 10:00:00 2025\n" + WHOLE,
                        WHOLE.replace("\n", "\r\n"),
                        WHOLE.replace("\n", "\r"),
                        quoted,
                        twice,
                        indented,
                        framed + traced,
                    }) {
                Message message = parse(source);
                assertThat(message.source()).as(source).isEqualTo(Message.Source.WHOLE);
                assertThat(message.subject()).as(source).isEqualTo("Lunch");
                assertThat(message.visibleText()).as(source).contains("Shall we eat at noon?");
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16"})
        void includeWideCharacters(String charset) {
            Message message = parse(WHOLE, Charset.forName(charset));
            assertThat(message.subject()).isEqualTo("Lunch");
        }

        @Test
        void lostFoldsAreJoinedAgain() {
            Message message =
                    parse("Subject: a long\nsubject\nFrom: a@one.example\nTo: b@two.example\n\nx");
            assertThat(message.subject()).isEqualTo("a long subject");
            assertThat(message.visibleText()).isEqualTo("x");
        }
    }

    @Nested
    class Fields {

        @Test
        void keepTheirRawBody() {
            Message message = parse("Subject: one\r\n\ttwo\r\nFrom: a@one.example\r\n\r\nx");
            assertThat(message.headerFields().getFirst().rawBody()).isEqualTo(" one\r\n\ttwo");
            assertThat(message.subject()).isEqualTo("one two");
        }

        @Test
        void keepTheirOrderAndTheirDoubles() {
            Message message = parse("From: a@one.example\nFROM: b@two.example\nX: 1\n\nx");
            assertThat(message.all("from")).hasSize(2);
            assertThat(message.author().orElseThrow().addrSpec()).isEqualTo("a@one.example");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '~',
                value = {
                    "=?utf-8?q?Gr=C3=BC=C3=9Fe?= ~ Grüße",
                    "=?UTF-8?B?R3LDvMOfZQ==?= ~ Grüße",
                    "=?utf-8?b?8J+aqPCfmqg=?= x ~ 🚨🚨 x",
                    "=?utf-8?q?a?= =?utf-8?q?b?= c ~ ab c",
                    "=?utf-8?b?8J+a?=  =?utf-8?b?qA==?= ~ 🚨",
                    "=?gb2312?B?xOO6ww==?= ~ 你好",
                    "=?iso-8859-1?q?caf=E9?= ~ café",
                    "=?utf-8*en?q?hi?= ~ hi",
                    "=?x-unknown?q?Gr=C3=BC?= ~ Grü",
                    "=?utf-8?q?two words?= ~ two words",
                    "pre=?utf-8?q?x?=post ~ prexpost",
                    "=?utf-8?q?unclosed ~ =?utf-8?q?unclosed",
                    "=?utf-8?x?other?= ~ =?utf-8?x?other?=",
                    "=?utf-8?q?a=0D=0AFrom:_b?= ~ a  From: b",
                    "=?utf-8?b?!!!?= end ~ end",
                    "Grüße ~ Grüße",
                })
        void areDecoded(String body, String expected) {
            assertThat(parse("Subject: " + body + "\nFrom: a@one.example\n\nx").subject())
                    .isEqualTo(expected);
        }

        @Test
        void ofEightBitOctetsAreGuessed() {
            byte[] octets =
                    "Subject: Grüße\nFrom: a@one.example\n\nx"
                            .getBytes(StandardCharsets.ISO_8859_1);
            assertThat(parse(octets).subject()).isEqualTo("Grüße");
        }
    }

    @Nested
    class Parts {

        @Test
        void ofAnAlternativeTheHtmlIsShown() {
            Message message = parse(sample("alternative.eml"));
            assertThat(message.visibleText()).isEqualTo("The HTML text");
            assertThat(message.bodyParts())
                    .extracting(BodyPart::mediaType)
                    .containsExactly("text/plain", "text/html", "application/pdf");
            assertThat(message.attachments())
                    .extracting(BodyPart::fileName)
                    .containsExactly("Rechnung März.pdf");
            assertThat(message.attachments().getFirst().content()).startsWith('%', 'P', 'D', 'F');
        }

        @Test
        void ofAForwardedMailAreUnwrapped() {
            Message message = parse(sample("forwarded.eml"));
            assertThat(message.visibleText()).contains("I hacked you");
            assertThat(message.subject()).isEqualTo("Pay now");
        }

        @Test
        void ofAMailReturnedInAReportAreNotShown() {
            Message message = parse(sample("bounce.eml"));
            assertThat(message.visibleText()).contains("could not be delivered");
            assertThat(message.visibleText()).doesNotContain("I hacked you");
            assertThat(message.bodyParts()).anyMatch(part -> part.text().contains("I hacked you"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '~',
                value = {
                    "application/zip; name=a.zip ~ a.zip",
                    "application/zip; name=\"a b.zip\" ~ a b.zip",
                    "application/zip; name=\"=?utf-8?q?=C3=A4.zip?=\" ~ ä.zip",
                    "application/zip; name*=utf-8''%C3%A4.zip ~ ä.zip",
                    "application/zip; name*0=long; name*1=er.zip ~ longer.zip",
                    "application/zip;; name=a.zip;; ~ a.zip",
                    "application/zip; name=\"..\\evil.exe\" ~ ..\\evil.exe",
                    "application/zip; name=ä.zip ~ ä.zip",
                    "application/zip; name=\"open.zip ~ open.zip",
                })
        void haveTheNamesTheyGiveThemselves(String type, String name) {
            Message message = mail("Content-Type: " + type + "\n\nx");
            assertThat(message.attachments()).extracting(BodyPart::fileName).containsExactly(name);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '~',
                value = {
                    "multipart/mixed; boundary=b ~ --b--",
                    "multipart/mixed; boundary=\"b\" ~ --b",
                    "multipart/mixed; boundary=absent ~ --other",
                    "multipart/mixed ~ --b",
                })
        void areFoundWhateverTheBoundary(String type, String end) {
            String mark = end.startsWith("--other") ? "--other" : "--b";
            Message message =
                    mail(
                            "Content-Type: %s\n\npreamble\n%s\nContent-Type: text/plain\n\ntext\n%s\n"
                                    .formatted(type, mark, end));
            assertThat(message.visibleText()).isEqualTo("text");
        }

        @Test
        void areFoundWhereOtherWordsFollowTheBoundary() {
            Message message =
                    mail(
                            "Content-Type: multipart/mixed; boundary=b\n\n--b and more\n\ntext\n"
                                    + "--b-- and more\nno more");
            assertThat(message.visibleText()).isEqualTo("text");
        }

        @Test
        void withABoundaryThatBeginsAnotherStayApart() {
            Message message =
                    mail(
                            """
                            Content-Type: multipart/mixed; boundary=b

                            --b
                            Content-Type: multipart/mixed; boundary=bb

                            --bb

                            inner
                            --bb--
                            --b

                            outer
                            --b--
                            """);
            assertThat(message.visibleText()).isEqualTo("inner\nouter");
        }
    }

    @Nested
    class Encodings {

        @ParameterizedTest
        @CsvSource(
                delimiter = '~',
                value = {
                    "base64 ~ R3LDvMOfZQ== ~ Grüße",
                    "BASE64 ~ R3LD*vMOf(ZQ== ~ Grüße",
                    "base64 ~ R3LDvMOfZQ ~ Grüße",
                    "quoted-printable ~ Gr=C3=BC=C3=9Fe ~ Grüße",
                    "quoted-printable ~ Gr=C3=BC=C3=9Fe=XZ ~ Grüße=XZ",
                    "\"quoted-printable\" ~ Gr=C3=BC=C3=9Fe ~ Grüße",
                    "x-unheard-of ~ Grüße ~ Grüße",
                    "8bit ~ Grüße ~ Grüße",
                })
        void areUndone(String encoding, String body, String expected) {
            Message message =
                    mail(
                            "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: "
                                    + encoding
                                    + "\n\n"
                                    + body);
            assertThat(message.visibleText()).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "utf-8, windows-1252, Grüße aus München",
            "us-ascii, UTF-8, Grüße aus München",
            "iso-8859-1, UTF-8, Grüße aus München",
            "x-made-up, UTF-8, Grüße aus München",
            "gb2312, GB18030, 请在四十八小时内付款",
            "gbk, GBK, 请在四十八小时内付款",
            "big5, Big5, 請在四十八小時內付款",
            "shift_jis, Shift_JIS, お支払いください",
            "iso-2022-jp, ISO-2022-JP, お支払いください",
            "koi8-r, KOI8-R, Оплатите сейчас",
            "utf-16, UTF-16, Grüße aus München",
        })
        void ofTextAreReadOrGuessed(String declared, String real, String text) throws Exception {
            byte[] top =
                    (TOP + "Content-Type: text/plain; charset=" + declared + "\n\n")
                            .getBytes("ASCII");
            byte[] body = text.getBytes(real);
            byte[] octets = Arrays.copyOf(top, top.length + body.length);
            System.arraycopy(body, 0, octets, top.length, body.length);
            assertThat(parse(octets).visibleText()).isEqualTo(text);
        }
    }
}
