package dev.mailcheckup.suspicion.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.message.AttachedFile;
import dev.mailcheckup.message.AttachedFile.Entry;
import dev.mailcheckup.message.AttachedFile.Look;
import dev.mailcheckup.message.AttachedFile.Seen;
import dev.mailcheckup.message.AttachedFile.Trait;
import dev.mailcheckup.message.BodyPart;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.message.RawMail;
import java.nio.charset.StandardCharsets;
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

    @ParameterizedTest
    @CsvSource({
        "MACROS, ATTACHMENT_MACROS",
        "COMMANDS, ATTACHMENT_COMMANDS",
        "REMOTE_PART, ATTACHMENT_REMOTE_PART",
        "PASSWORD_FIELD, ATTACHMENT_SIGN_IN",
        "SMUGGLING, ATTACHMENT_BUILDS_FILE",
        "HUGE, ATTACHMENT_HUGE",
        "KEY_IN_MAIL, ATTACHMENT_UNLOCKED"
    })
    void whatWasSeenInAFileIsJudged(Trait trait, FindingCode expected) {
        assertThat(codes(file("a.bin", Look.OPENED, List.of(new Seen(trait, "")), List.of())))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "OPENED, ",
        "NOT_NEEDED, ",
        "UNLOCKED, ",
        "LOCKED, ATTACHMENT_LOCKED",
        "TOO_LARGE, ATTACHMENT_TOO_LARGE",
        "TOO_SLOW, ATTACHMENT_TOO_SLOW",
        "BROKEN, ATTACHMENT_BROKEN"
    })
    void whatStayedUnseenIsToldAsUnknown(Look look, @Nullable FindingCode expected) {
        List<Finding> findings =
                AttachmentChecks.of(mail(file("a.bin", look, List.of(), List.of())));
        assertThat(findings)
                .extracting(Finding::code)
                .isEqualTo(expected == null ? List.of() : List.of(expected));
        assertThat(findings).allMatch(finding -> finding.severity() == Severity.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "in/run.exe, '', ATTACHMENT_PROGRAM",
        "bill.pdf.scr, '', ATTACHMENT_DOUBLE_ENDING",
        "2.zip/disk.iso, '', ATTACHMENT_DISK_IMAGE",
        "photo.jpg, application/vnd.microsoft.portable-executable, ATTACHMENT_PROGRAM",
        "noending, application/x-executable, ATTACHMENT_PROGRAM",
        "letter.pdf, application/pdf, "
    })
    void theFilesInAPackedFileAreJudgedByTheSameRules(
            String name, String realType, @Nullable FindingCode expected) {
        Entry entry = new Entry(name, realType, false);
        assertThat(codes(file("a.zip", Look.OPENED, List.of(), List.of(entry))))
                .startsWith(expected == null ? new FindingCode[0] : new FindingCode[] {expected});
    }

    @Test
    void aDocumentNamedForMacrosButWithoutAnyIsNoFinding() {
        assertThat(codes(file("a.docm", Look.OPENED, List.of(), List.of()))).isEmpty();
        assertThat(codes(file("a.docm", Look.NOT_OPENED, List.of(), List.of())))
                .containsExactly(FindingCode.ATTACHMENT_MACROS);
    }

    @Test
    void phoneSettingsAreToldByTheirContent() {
        String settings = "<plist><key>PayloadType</key><key>PayloadIdentifier</key></plist>";
        byte[] content = settings.getBytes(StandardCharsets.US_ASCII);
        assertThat(codes("photo", content)).containsExactly(FindingCode.ATTACHMENT_PHONE_SETTINGS);
        assertThat(codes("a.mobileconfig", new byte[0]))
                .containsExactly(FindingCode.ATTACHMENT_PHONE_SETTINGS);
    }

    private static AttachedFile file(String name, Look look, List<Seen> seen, List<Entry> entries) {
        BodyPart part = new BodyPart("application/octet-stream", name, true, "", new byte[] {1});
        String realType = entries.isEmpty() ? "" : "application/zip";
        return new AttachedFile(part, realType, look, seen, entries, "", List.of());
    }

    private static Message mail(AttachedFile file) {
        return Message.NONE.withFiles(List.of(file));
    }

    private static List<FindingCode> codes(AttachedFile file) {
        return AttachmentChecks.of(mail(file)).stream().map(Finding::code).toList();
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
