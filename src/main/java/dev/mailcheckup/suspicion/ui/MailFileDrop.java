package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.mailcheckup.suspicion.MailExplaining;
import dev.mailcheckup.visitor.Arrival;
import dev.mailcheckup.visitor.Errand;
import dev.mailcheckup.visitor.UploadRoom;
import dev.mailcheckup.visitor.VisitorLimits;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One file, read into memory up to the limit and one octet, never written to disk. It takes a turn
 * of the visitor and room that all share, and gives the room back when it leaves the page. It is
 * sent as the raw body of a request, since the parts of a form would be buffered in files.
 */
class MailFileDrop extends Div {

    private static final int MEGABYTE = 1024 * 1024;

    /** A large file over a slow line. */
    private static final Duration ARRIVES_WITHIN = Duration.ofMinutes(15);

    private final Upload upload = new Upload();
    private final UploadRoom room;
    private final VisitorLimits limits;
    private byte @Nullable [] octets;
    private @Nullable String problem;

    MailFileDrop(UploadRoom room, VisitorLimits limits) {
        this.room = room;
        this.limits = limits;
        addClassName("mail-file");
        Span label = new Span(getTranslation("mail.file.label"));
        label.addClassName("field-label");
        label.setId("mail-file-label");
        Paragraph help = new Paragraph(getTranslation("mail.file.help"));
        help.addClassName("hint");
        Button choose = new Button(getTranslation("mail.file.button"));
        upload.setId("mail-file");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("mail.file.drop")));
        upload.setMaxFiles(1);
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFileSize(MailExplaining.MOST_OCTETS);
        upload.setI18n(words());
        upload.setUploadHandler(this::receive);
        upload.addFileRejectedListener(rejected -> {
            if (octets == null) {
                problem = rejected.getErrorMessage();
            }
        });
        upload.addFileRemovedListener(removed -> forget());
        addDetachListener(gone -> forget());
        add(label, help, upload);
    }

    /** The octets of the file that is there now. */
    Optional<byte[]> octets() {
        return Optional.ofNullable(octets);
    }

    /** What was wrong with the last file, in words. */
    Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    private void receive(UploadEvent event) throws IOException {
        Optional<Duration> wait =
                limits.waitFor(Errand.EXPLAIN, event.getRequest().getRemoteAddr());
        if (wait.isPresent()) {
            refuse(event, "mail.error.file-wait", Math.ceilDiv(wait.get().toSeconds(), 60));
            return;
        }
        try (InputStream in = event.getInputStream()) {
            switch (Arrival.of(in, MailExplaining.MOST_OCTETS + 1, ARRIVES_WITHIN, room)) {
                case Arrival.NoRoom() -> refuse(event, "mail.error.file-busy");
                case Arrival.TooSlow() -> refuse(event, "mail.error.file-failed");
                case Arrival.Whole(byte[] read) ->
                        event.getUI()
                                .accessLater(() -> keep(read), () -> room.giveBack(read.length))
                                .run();
            }
        } catch (IOException e) {
            event.getUI().access(() -> problem = getTranslation("mail.error.file-failed"));
            throw e;
        }
    }

    private void refuse(UploadEvent event, String key, Object... arguments) {
        String words = event.getUI().getTranslation(key, arguments);
        event.reject(words);
        event.getUI().access(() -> problem = words);
    }

    private void keep(byte[] read) {
        forget();
        if (isAttached()) {
            octets = read;
        } else {
            room.giveBack(read.length);
        }
    }

    private void forget() {
        if (octets != null) {
            room.giveBack(octets.length);
        }
        octets = null;
        problem = null;
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setError(
                        new UploadI18N.Error()
                                .setFileIsTooBig(
                                        getTranslation(
                                                "mail.error.file-large",
                                                MailExplaining.MOST_OCTETS / MEGABYTE))
                                .setTooManyFiles(getTranslation("mail.file.one")))
                .setUploading(
                        new UploadI18N.Uploading()
                                .setStatus(
                                        new UploadI18N.Uploading.Status()
                                                .setConnecting(getTranslation("mail.file.sending"))
                                                .setProcessing(getTranslation("mail.file.sending"))
                                                .setStalled(getTranslation("mail.file.stalled"))
                                                .setHeld(getTranslation("mail.file.sending")))
                                .setError(
                                        new UploadI18N.Uploading.Error()
                                                .setServerUnavailable(
                                                        getTranslation("mail.error.file-failed"))
                                                .setUnexpectedServerError(
                                                        getTranslation("mail.error.file-failed"))
                                                .setForbidden(
                                                        getTranslation("mail.error.file-failed"))))
                .setFile(
                        new UploadI18N.File()
                                .setRetry(getTranslation("mail.file.retry"))
                                .setStart(getTranslation("mail.file.retry"))
                                .setRemove(getTranslation("mail.file.remove")));
    }
}
