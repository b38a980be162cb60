package dev.mailcheckup.message.mime;

import static dev.mailcheckup.message.mime.Mails.codes;
import static dev.mailcheckup.message.mime.Mails.parse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.message.BodyPart;
import dev.mailcheckup.message.Link;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.message.RawMail;
import dev.mailcheckup.message.outlook.OutlookFiles;
import dev.mailcheckup.message.outlook.OutlookFiles.Storage;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OutlookMailTest {

    private static final String HEADERS =
            """
            Microsoft Mail Internet Headers Version 2.0
            Received: from one.example by two.example; Mon, 3 Mar 2025 10:00:00 +0000
            From: Ann <ann@one.example>
            To: reader@two.example
            Subject: Lunch
            Content-Type: multipart/alternative;
            \tboundary="gone"
            MIME-Version: 1.0

            """;

    private static Message read(Consumer<Storage> filling) {
        return parse(OutlookFiles.file(filling));
    }

    private static String long4k(String text) {
        return text + " and so on".repeat(600);
    }

    @Test
    void keepsTheHeadersItTravelledWith() {
        Message message =
                read(mail -> mail.text(0x7d, HEADERS).text(0x1000, "Twelve o'clock?\r\nAnn"));
        assertThat(message.first("Received")).isPresent();
        assertThat(message.author().orElseThrow().addrSpec()).isEqualTo("ann@one.example");
        assertThat(message.visibleText()).isEqualTo("Twelve o'clock?\nAnn");
        assertThat(codes(message)).isEmpty();
    }

    @Test
    void isNotTheSourceThatWasSigned() {
        Message message = read(mail -> mail.text(0x7d, HEADERS).text(0x1000, "Twelve?"));
        assertThat(message.raw()).isEqualTo(RawMail.NONE);
    }

    @Test
    void withoutHeadersShowsWhatOutlookShowsAndSaysSo() {
        Message message =
                read(mail ->
                        mail.text(0x37, "会议")
                                .text(0x42, "Ann \"A\"")
                                .text(0x65, "/O=INSIDE/CN=ANN")
                                .text(0x5d02, "ann@one.example")
                                .text(0x1000, long4k("Twelve?"))
                                .time(0x39, Instant.parse("2025-03-03T10:00:00Z"))
                                .recipient(to ->
                                        to.text(0x3001, "Reader")
                                                .text(0x39fe, "reader@two.example")
                                                .number(0xc15, 1)));
        assertThat(codes(message)).containsExactly("mail-outlook-no-headers");
        assertThat(message.subject()).isEqualTo("会议");
        assertThat(message.author().orElseThrow().addrSpec()).isEqualTo("ann@one.example");
        assertThat(message.mailboxes("To").getFirst().addrSpec()).isEqualTo("reader@two.example");
        assertThat(message.first("Date").orElseThrow().body())
                .isEqualTo("Mon, 3 Mar 2025 10:00:00 GMT");
        assertThat(message.visibleText()).startsWith("Twelve?").endsWith("and so on");
    }

    @Test
    void aNameCannotAddAHeaderField() {
        Message message =
                read(mail -> mail.text(0x37, "Hi\r\nReceived: from x").text(0x1000, "Twelve?"));
        assertThat(message.headerFields()).noneMatch(field -> field.is("Received"));
    }

    @Test
    void showsTheHtmlBody() {
        byte[] page =
                "<p>中文 <a href='https://one.example/x'>here</a>"
                        .getBytes(Charset.forName("GB18030"));
        Message message =
                read(mail ->
                        mail.text(0x7d, HEADERS)
                                .text(0x1000, "plain")
                                .number(0x3fde, 936)
                                .binary(0x1013, page));
        assertThat(message.visibleText()).isEqualTo("中文 here");
        assertThat(message.links())
                .extracting(Link::target)
                .containsExactly("https://one.example/x");
    }

    @Test
    void readsEightBitTextInItsCodePage() {
        Message message =
                read(mail ->
                        mail.eightBit(0x37, "Привет", "windows-1251")
                                .eightBit(0x1000, "Добрый день", "windows-1251")
                                .number(0x3ffd, 1251));
        assertThat(message.subject()).isEqualTo("Привет");
        assertThat(message.visibleText()).isEqualTo("Добрый день");
    }

    @Test
    void findsTheHtmlInsideRichText() {
        String rtf =
                """
                {\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss Arial;}{\\f1\\fcharset134 SimSun;}}
                {\\*\\htmltag19 <html>}{\\*\\htmltag34 <body style=\\'22color:\\{x\\}\\'22>}
                \\htmlrtf {\\field{\\*\\fldinst{HYPERLINK "https://gone.example"}}\\htmlrtf0
                {\\*\\htmltag84 <a href="https://one.example/pay">}Pay \\'80 5 \\f1\\'d6\\'d0\\f0  now{\\*\\htmltag92 </a>}\\htmlrtf }\\htmlrtf0
                \\par {\\*\\mhtmltag84 <a href="https://other.example">}\\u28450?end{\\*\\htmltag27 </body>}}
                """;
        Message message =
                read(mail -> mail.text(0x7d, HEADERS).binary(0x1009, OutlookFiles.richText(rtf)));
        assertThat(message.visibleText()).isEqualTo("Pay € 5 中 now 漢end");
        assertThat(message.links())
                .extracting(Link::target)
                .containsExactly("https://one.example/pay");
    }

    @Test
    void readsRichTextAlone() {
        String rtf =
                "{\\rtf1\\ansi\\ansicpg1250{\\info{\\title Gone}}{\\pict 0011223344}\\f0 Dobr\\'fd den"
                        + "\\par {\\field{\\*\\fldinst{HYPERLINK \"https://one.example/a\"}}"
                        + "{\\fldrslt klik}}\\par{\\*\\gone x}\\bin3 }}}end}";
        Message message =
                read(mail -> mail.text(0x7d, HEADERS).binary(0x1009, OutlookFiles.richText(rtf)));
        assertThat(message.visibleText()).isEqualTo("Dobrý den\n<https://one.example/a> klik\nend");
        assertThat(message.links())
                .extracting(Link::target)
                .containsExactly("https://one.example/a");
    }

    /** The example of MS-OXRTFCP, section 4.1.1. */
    @Test
    void unpacksRichText() {
        byte[] packed =
                HexFormat.of()
                        .parseHex(
                                "2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232"
                                        + "0af32068656c090020627705b06c647d0a800fa0");
        Message message = read(mail -> mail.text(0x7d, HEADERS).binary(0x1009, packed));
        assertThat(message.visibleText()).isEqualTo("hello world");
    }

    @Test
    void listsItsFiles() {
        byte[] file = new byte[9_000];
        Arrays.fill(file, (byte) 7);
        Message message =
                read(mail ->
                        mail.text(0x7d, HEADERS)
                                .text(0x1000, "See the file")
                                .attachment(part ->
                                        part.text(0x3707, "../账单\".pdf")
                                                .text(0x370e, "application/pdf")
                                                .binary(0x3701, file))
                                .attachment(part ->
                                        part.text(0x3704, "A~1.EXE")
                                                .binary(0x3701, new byte[] {1})));
        assertThat(message.attachments())
                .extracting(BodyPart::fileName)
                .containsExactly("../账单'.pdf", "A~1.EXE");
        assertThat(message.attachments().getFirst().content()).isEqualTo(file);
    }

    @Test
    void aMailForwardedInItIsUnwrapped() {
        Message message =
                read(mail ->
                        mail.text(0x7d, HEADERS)
                                .text(0x1000, "Is this real?")
                                .attachment(part ->
                                        part.enclosed(inner ->
                                                inner.text(0x37, "Pay now")
                                                        .text(0x1000, "I want" + " money"))));
        assertThat(message.subject()).isEqualTo("Pay now");
        assertThat(message.visibleText()).isEqualTo("I want money");
        assertThat(codes(message)).contains("mail-unwrapped");
    }

    @Test
    void aDamagedFileIsToldSo() {
        byte[] whole = OutlookFiles.file(mail -> mail.text(0x7d, HEADERS).text(0x1000, "x"));
        for (int length = 8; length < whole.length; length += 97) {
            Message message = parse(Arrays.copyOf(whole, length));
            assertThat(message.source()).isNotNull();
        }
        assertThat(codes(parse(Arrays.copyOf(whole, 300)))).containsExactly("mail-outlook-file");
        byte[] word = OutlookFiles.file(mail -> mail.number(1, 1));
        assertThat(codes(parse(word))).containsExactly("mail-outlook-file");
    }

    @Test
    void chainsThatGoRoundInCirclesEnd() {
        byte[] file = OutlookFiles.file(mail -> mail.text(0x1000, long4k("x")));
        for (int at = 0; at < file.length - 4; at += at < 512 ? 4 : 124) {
            byte[] looped = file.clone();
            System.arraycopy(new byte[4], 0, looped, at, 4);
            assertThat(parse(looped).visibleText()).hasSizeLessThan(file.length);
        }
    }
}
