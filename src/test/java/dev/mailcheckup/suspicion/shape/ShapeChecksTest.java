package dev.mailcheckup.suspicion.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.MailCode;
import dev.mailcheckup.finding.SenderCode;
import dev.mailcheckup.message.MessageLimits;
import dev.mailcheckup.message.mime.MessageParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeChecksTest {

    private static final String LINKED_PICTURE =
            "<a href='https://shop.example/go'><img src='https://%s/a.png'></a> %s";

    @Test
    void aLinkedPictureWithoutWordsStandsForTheText() {
        String words = "These are the words of an ordinary letter about the garden. ".repeat(8);
        assertThat(codes(html("a@one.example", LINKED_PICTURE.formatted("shop.example", "Leave"))))
                .contains(MailCode.PICTURE_FOR_TEXT);
        assertThat(codes(html("a@one.example", LINKED_PICTURE.formatted("shop.example", words))))
                .doesNotContain(MailCode.PICTURE_FOR_TEXT);
        assertThat(codes(html("a@one.example", "<img src='https://shop.example/a.png'> Hello")))
                .doesNotContain(MailCode.PICTURE_FOR_TEXT);
    }

    @Test
    void aPictureThatLiesWithAFreeServiceIsTold() {
        String page = LINKED_PICTURE.formatted("i.imgur.com", "Leave");
        assertThat(codes(html("a@one.example", page))).contains(MailCode.PICTURE_FREE_HOST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna <anna@one.example> | NONE",
                "Anna <anna@parcels.click> | sender-throwaway",
                "Anna <anna@project-1.firebaseapp.com> | sender-free-host",
                "Anna, <anna@one.example> | sender-field-broken",
                "a@one.example, b@two.example | sender-field-broken"
            })
    void theAddressAndTheFieldOfTheSenderAreLookedAt(String from, String expected) {
        List<FindingCode> codes =
                codes("From: " + from + "\nTo: b@two.example\nSubject: Monday\n\nSee you.");
        if (expected.equals("NONE")) {
            assertThat(codes).isEmpty();
        } else {
            assertThat(codes).containsExactly(FindingCode.of(expected));
        }
    }

    @Test
    void severalAuthorsMayWriteTogetherWhenOneSends() {
        assertThat(codes("From: a@one.example, b@one.example\nSender: a@one.example\n\nHello."))
                .doesNotContain(MailCode.SENDER_FIELD_BROKEN);
    }

    @Test
    void wordsThatNoOneWroteAreStuffing() {
        String stuffed = "kVcQZ.87217.dUo7.gKw x7Gh2.4uPq9 b9Ttz41.Rq8 ".repeat(8);
        assertThat(StuffedText.is("Your reward waits. " + stuffed)).isTrue();
        assertThat(StuffedText.is("Invoice 2041-A7 of 3 May for order XK93B2 is paid. ".repeat(8)))
                .isFalse();
        assertThat(StuffedText.is("iPhone 15 Pro, MacBook Air M3, PowerPoint. ".repeat(20)))
                .isFalse();
    }

    @Test
    void aNewsletterNeedsAVouchedSenderAWayToLeaveAndItsOwnLinks() {
        String newsletter =
                "From: News <news@shop.example>\nList-Unsubscribe: <https://shop.example/out>\n"
                        + "Content-Type: text/html\n\n<a href='https://shop.example/a'>Read</a>";
        assertThat(codes(newsletter, true)).containsExactly(MailCode.NEWSLETTER_TRAITS);
        assertThat(codes(newsletter, false)).isEmpty();
        assertThat(
                        codes(
                                newsletter.replace(
                                        "https://shop.example/a", "https://other.example/a"),
                                true))
                .isEmpty();
    }

    @Test
    void aListIsWhatPeopleWriteTo() {
        String mail = "From: a@one.example\nList-Id: <talk.one.example>\n%s\n\nHello.";
        assertThat(codes(mail.formatted("List-Post: <mailto:talk@one.example>")))
                .containsExactly(SenderCode.MAILING_LIST);
        assertThat(codes(mail.formatted("X-Other: 1"))).isEmpty();
    }

    private static String html(String from, String body) {
        return "From: " + from + "\nContent-Type: text/html; charset=utf-8\n\n" + body;
    }

    private static List<FindingCode> codes(String mail) {
        return codes(mail, false);
    }

    private static List<FindingCode> codes(String mail, boolean vouched) {
        byte[] octets = mail.getBytes(StandardCharsets.UTF_8);
        return ShapeChecks.of(MessageParser.parse(octets, MessageLimits.STANDARD), vouched).stream()
                .map(Finding::code)
                .toList();
    }
}
