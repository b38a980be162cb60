package dev.mailcheckup.suspicion.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.AttachmentCode;
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
        "setup.exe, attachment-program",
        "run.JS, attachment-program",
        "bill.pdf.exe, attachment-double-ending",
        "bill.pdf           .scr, attachment-double-ending",
        "bill.pdf.exe., attachment-double-ending",
        "'setup.exe. . ', attachment-program",
        "page.html, attachment-web-page",
        "disk.iso, attachment-disk-image",
        "sheet.xlsm, attachment-macros",
        "files.zip, attachment-archive"
    })
    void aDangerousNameIsTold(String name, FindingCode expected) {
        assertThat(codes(name, new byte[0])).containsExactly(expected);
    }

    @Test
    void aNameThatTurnsAroundIsTold() {
        assertThat(codes("bill\u202efdp.exe", new byte[0]))
                .contains(AttachmentCode.ATTACHMENT_TURNED_NAME, AttachmentCode.ATTACHMENT_PROGRAM);
    }

    @Test
    void aProgramNamedLikeAPictureIsTold() {
        byte[] program = Arrays.copyOf(new byte[] {'M', 'Z'}, 200);
        assertThat(codes("photo.jpg", program))
                .containsExactly(AttachmentCode.ATTACHMENT_NOT_WHAT_IT_SAYS);
    }

    @Test
    void aProgramWithoutANameIsTold() {
        byte[] program = Arrays.copyOf(new byte[] {'M', 'Z'}, 200);
        assertThat(codes("application/octet-stream", null, program))
                .containsExactly(AttachmentCode.ATTACHMENT_PROGRAM);
        assertThat(codes("application/x-msdownload", " ", new byte[0]))
                .containsExactly(AttachmentCode.ATTACHMENT_PROGRAM);
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
        "MACROS, attachment-macros",
        "COMMANDS, attachment-commands",
        "REMOTE_PART, attachment-remote-part",
        "PASSWORD_FIELD, attachment-sign-in",
        "SMUGGLING, attachment-builds-file",
        "HUGE, attachment-huge",
        "KEY_IN_MAIL, attachment-unlocked"
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
        "LOCKED, attachment-locked",
        "TOO_LARGE, attachment-too-large",
        "TOO_SLOW, attachment-too-slow",
        "BROKEN, attachment-broken"
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
        "in/run.exe, '', attachment-program",
        "bill.pdf.scr, '', attachment-double-ending",
        "2.zip/disk.iso, '', attachment-disk-image",
        "photo.jpg, application/vnd.microsoft.portable-executable, attachment-program",
        "noending, application/x-executable, attachment-program",
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
                .containsExactly(AttachmentCode.ATTACHMENT_MACROS);
    }

    @Test
    void phoneSettingsAreToldByTheirContent() {
        String settings = "<plist><key>PayloadType</key><key>PayloadIdentifier</key></plist>";
        byte[] content = settings.getBytes(StandardCharsets.US_ASCII);
        assertThat(codes("photo", content))
                .containsExactly(AttachmentCode.ATTACHMENT_PHONE_SETTINGS);
        assertThat(codes("a.mobileconfig", new byte[0]))
                .containsExactly(AttachmentCode.ATTACHMENT_PHONE_SETTINGS);
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
