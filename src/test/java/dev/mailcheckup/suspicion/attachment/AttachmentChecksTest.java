package dev.mailcheckup.suspicion.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.message.BodyPart;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.message.RawMail;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentChecksTest {

    @ParameterizedTest
    @CsvSource({
        "setup.exe, ATTACHMENT_PROGRAM",
        "run.JS, ATTACHMENT_PROGRAM",
        "bill.pdf.exe, ATTACHMENT_DOUBLE_ENDING",
        "bill.pdf           .scr, ATTACHMENT_DOUBLE_ENDING",
        "bill.pdf.exe., ATTACHMENT_DOUBLE_ENDING",
        "'setup.exe. . ', ATTACHMENT_PROGRAM",
        "page.html, ATTACHMENT_WEB_PAGE",
        "disk.iso, ATTACHMENT_DISK_IMAGE",
        "sheet.xlsm, ATTACHMENT_MACROS",
        "files.zip, ATTACHMENT_ARCHIVE"
    })
    void aDangerousNameIsTold(String name, FindingCode expected) {
        assertThat(codes(name, new byte[0])).containsExactly(expected);
    }

    @Test
    void aNameThatTurnsAroundIsTold() {
        assertThat(codes("bill\u202efdp.exe", new byte[0]))
                .contains(FindingCode.ATTACHMENT_TURNED_NAME, FindingCode.ATTACHMENT_PROGRAM);
    }

    @Test
    void aProgramNamedLikeAPictureIsTold() {
        byte[] program = Arrays.copyOf(new byte[] {'M', 'Z'}, 200);
        assertThat(codes("photo.jpg", program))
                .containsExactly(FindingCode.ATTACHMENT_NOT_WHAT_IT_SAYS);
    }

    @Test
    void aProgramWithoutANameIsTold() {
        byte[] program = Arrays.copyOf(new byte[] {'M', 'Z'}, 200);
        assertThat(codes("application/octet-stream", null, program))
                .containsExactly(FindingCode.ATTACHMENT_PROGRAM);
        assertThat(codes("application/x-msdownload", " ", new byte[0]))
                .containsExactly(FindingCode.ATTACHMENT_PROGRAM);
        assertThat(codes("application/octet-stream", null, new byte[200])).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bill.pdf",
                "photo.jpg",
                "letter.docx",
                "meeting.ics",
                "a.b.c.pdf",
                "noending"
            })
    void anOrdinaryFileIsNoFinding(String name) {
        assertThat(codes(name, new byte[0])).isEmpty();
    }

    private static List<FindingCode> codes(String name, byte[] content) {
        return codes("application/octet-stream", name, content);
    }

    private static List<FindingCode> codes(
            String mediaType, @Nullable String name, byte[] content) {
        BodyPart part = new BodyPart(mediaType, name, true, "", content);
        Message message =
                new Message(
                        Message.Source.WHOLE,
                        List.of(),
                        List.of(part),
                        "",
                        "",
                        List.of(),
                        List.of(),
                        RawMail.NONE);
        return AttachmentChecks.of(message).stream().map(Finding::code).toList();
    }
}
