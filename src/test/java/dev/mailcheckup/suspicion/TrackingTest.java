package dev.mailcheckup.suspicion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.TextCode;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.message.MessageLimits;
import dev.mailcheckup.message.mime.MessageParser;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "Nobody can see that you opened it" is said only where it is true. */
class TrackingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='http://one.example/p.gif'>",
                "<img src='//one.example/p.gif'>",
                "<img srcset='cid:1 1x, http://one.example/p.gif 2x'>",
                "<picture><source srcset='http://one.example/p.webp'></picture>",
                "<link rel=stylesheet href='http://one.example/a.css'>",
                "<style>@font-face{src:url(http://one.example/f.woff)}</style>",
                "<style>p{background:URL(http://one.example/p.png)}</style>",
                "<p style='background-image:url(http://one.example/p.png)'>",
                "<table background='http://one.example/p.png'><tr><td>x</table>",
                "<video poster='http://one.example/p.png'></video>",
                "<audio src='http://one.example/p.mp3'></audio>",
                "<object data='http://one.example/p.swf'></object>",
                "<iframe src='http://one.example/'></iframe>",
                "<base href='http://one.example/'><img src='p.gif'>",
                "<img src='\\\\one.example\\p.gif'>",
                "<!--[if mso]><v:fill src='http://one.example/p.png'/><![endif]-->",
                "<svg><image xlink:href='http://one.example/p.png'/></svg>"
            })
    void whatLoadsSomethingCanBeSeen(String html) {
        assertThat(opening("", "Hello " + html)).contains(TextCode.OPENING_CAN_BE_SEEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Disposition-Notification-To: a@one.example",
                "Return-Receipt-To: a@one.example",
                "X-Confirm-Reading-To: a@one.example"
            })
    void aReceiptThatIsAskedForTellsToo(String field) {
        assertThat(opening(field + "\n", "Hello")).contains(TextCode.OPENING_CAN_BE_SEEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Hello</p>",
                "<img src='cid:1'>Hello",
                "<img src='data:image/gif;base64,AAAA'>Hello",
                "<img src='p.gif'>Hello",
                "<a href='http://one.example/'>Hello</a>",
                "<form action='http://one.example/'>Hello</form>"
            })
    void whatLoadsNothingTellsNobody(String html) {
        assertThat(opening("", html)).contains(TextCode.OPENING_CANNOT_BE_SEEN);
    }

    @Test
    void ofAMailThatWasNotSeenWholeNothingIsSaid() {
        assertThat(opening("", "Hello ".repeat(200_000))).isEmpty();
    }

    private static Optional<FindingCode> opening(String fields, String html) {
        String mail =
                "From: a@one.example\nTo: b@two.example\nSubject: x\n"
                        + fields
                        + "Content-Type: text/html; charset=utf-8\n\n"
                        + html;
        Message message =
                MessageParser.parse(mail.getBytes(StandardCharsets.UTF_8), MessageLimits.STANDARD);
        return Tracking.of(message).map(Finding::code);
    }
}
