package dev.mailcheckup.message.mime;

import static dev.mailcheckup.message.mime.Mails.codes;
import static dev.mailcheckup.message.mime.Mails.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.message.outlook.OutlookFiles;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardingTest {

    private static final String INNER =
            """
            Content-Type: message/rfc822

            From: Stranger <stranger@three.example>
            Subject: Pay now
            Received: from three.example by one.example; Mon, 3 Mar 2025 09:00:00 +0000

            I want money.
            """;

    private static Message forwarded(String fields, String note, String... parts) {
        StringBuilder source = new StringBuilder(fields);
        source.append("Content-Type: multipart/mixed; boundary=b\n\n--b\n\n").append(note);
        for (String part : parts) {
            source.append("\n--b\n").append(part);
        }
        return mail(source.append("\n--b--\n").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Is this real?",
                "Hi,\nlook.\n\nGet Outlook for iOS<https://aka.ms/o0ukef>",
            })
    void aMereWrapperIsTakenOff(String note) {
        Message message = forwarded("", note, INNER);
        assertThat(message.subject()).isEqualTo("Pay now");
        assertThat(message.visibleText()).isEqualTo("I want money.");
        assertThat(codes(message)).containsExactly("mail-unwrapped");
        assertThat(message.leftOut().getFirst().evidence())
                .isEqualTo(new Evidence.Field("From", "Ann <ann@one.example>"));
    }

    @Test
    void theSourceIsThatOfTheMailInside() {
        Message message = forwarded("", "", INNER);
        assertThat(message.raw().fields())
                .extracting(field -> field.name())
                .containsExactly("from", "subject", "received");
    }

    @Test
    void aFileWithAMailInItIsOpened() {
        String source = INNER.substring(INNER.indexOf("From"));
        String part =
                "Content-Type: application/octet-stream; name=odd.eml\n"
                        + "Content-Transfer-Encoding: base64\n\n"
                        + Base64.getMimeEncoder().encodeToString(source.getBytes());
        assertThat(forwarded("", "See", part).subject()).isEqualTo("Pay now");
    }

    @Test
    void anOutlookFileIsOpened() {
        byte[] file =
                OutlookFiles.file(mail -> mail.text(0x37, "Pay now").text(0x1000, "I want money"));
        String part =
                "Content-Type: application/vnd.ms-outlook; name=odd.msg\n"
                        + "Content-Transfer-Encoding: base64\n\n"
                        + Base64.getMimeEncoder().encodeToString(file);
        Message message = forwarded("", "See", part);
        assertThat(message.visibleText()).isEqualTo("I want money");
        assertThat(codes(message)).containsExactly("mail-outlook-no-headers", "mail-unwrapped");
    }

    @Test
    void ofSeveralMailsTheFirstIsTold() {
        Message message = forwarded("", "", INNER, INNER.replace("now", "later"));
        assertThat(message.subject()).isEqualTo("Pay now");
        assertThat(codes(message)).containsExactly("mail-unwrapped-first");
    }

    @Test
    void wrappersAreTakenOffOneByOne() {
        String wrapped =
                "Content-Type: message/rfc822\n\nFrom: b@one.example\nSubject: Fwd\n" + INNER;
        assertThat(forwarded("", "", wrapped).subject()).isEqualTo("Pay now");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Return-Path: <>\n",
                "Auto-Submitted: auto-replied\n",
                "X-Failed-Recipients: x@three.example\n",
                "List-Id: <talk.one.example>\n"
            })
    void whatAServerReturnsIsNot(String field) {
        assertThat(forwarded(field, "Not delivered", INNER).subject()).isEqualTo("Lunch");
    }

    @Test
    void aMailOfItsOwnIsNot() {
        assertThat(forwarded("", "Much to say. ".repeat(50), INNER).subject()).isEqualTo("Lunch");
        assertThat(forwarded("", "See https://evil.example/x", INNER).subject()).isEqualTo("Lunch");
        String file = "Content-Type: application/zip; name=a.zip\n\nx";
        assertThat(forwarded("", "See", INNER, file).subject()).isEqualTo("Lunch");
    }
}
