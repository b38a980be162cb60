package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import dev.mailcheckup.shell.Trouble;
import dev.mailcheckup.suspicion.KeptMail;
import dev.mailcheckup.suspicion.MailKeeping;
import dev.mailcheckup.visitor.Errand;
import dev.mailcheckup.visitor.VisitorLimits;
import dev.mailcheckup.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Answers the requests for what is kept of one mail. */
final class KeptHandlers {

    /** Reports take a second of a processor each; who comes when all are busy is told so. */
    private static final Semaphore PLACES =
            new Semaphore(2 * Runtime.getRuntime().availableProcessors());

    private static final int FAILED = 500;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    private final MailKeeping keeping;
    private final VisitorLimits limits;
    private final Supplier<KeptMail> mail;

    /**
     * @param mail with the country that the reader chose last
     */
    KeptHandlers(MailKeeping keeping, VisitorLimits limits, Supplier<KeptMail> mail) {
        this.keeping = keeping;
        this.limits = limits;
        this.mail = mail;
    }

    void evidence(DownloadEvent event) throws IOException {
        KeptMail kept = mail.get();
        serve(
                event,
                kept,
                () -> {
                    LocalDate day = LocalDate.ofInstant(kept.explained(), ZoneOffset.UTC);
                    event.setFileName("mail-evidence-" + day + ".zip");
                    event.setContentType("application/zip");
                    OutputStream out = event.getOutputStream();
                    keeping.writeEvidence(kept, out);
                    out.flush();
                });
    }

    void printed(DownloadEvent event) throws IOException {
        KeptMail kept = mail.get();
        serve(
                event,
                kept,
                () -> {
                    byte[] page = keeping.printed(kept).getBytes(StandardCharsets.UTF_8);
                    event.inline();
                    event.setContentType("text/html;charset=utf-8");
                    event.getOutputStream().write(page);
                });
    }

    void forPolice(DownloadEvent event) throws IOException {
        KeptMail kept = mail.get();
        serve(
                event,
                kept,
                () -> {
                    byte[] text = keeping.forPolice(kept).getBytes(StandardCharsets.UTF_8);
                    event.inline();
                    event.setContentType("text/plain;charset=utf-8");
                    event.getOutputStream().write(text);
                });
    }

    private interface Serving {
        void run() throws IOException;
    }

    private void serve(DownloadEvent event, KeptMail kept, Serving serving) throws IOException {
        event.getResponse().setHeader("Cache-Control", "no-store");
        Words words = Words.in(kept.language());
        Optional<Duration> wait = limits.waitFor(Errand.KEEP, event.getRequest().getRemoteAddr());
        if (wait.isPresent()) {
            long minutes = Math.ceilDiv(wait.get().toSeconds(), 60);
            refuse(event, TOO_MANY_REQUESTS, words.get("keep.gone.wait", minutes));
        } else if (!PLACES.tryAcquire()) {
            refuse(event, UNAVAILABLE, words.get("keep.gone.busy"));
        } else {
            try {
                serving.run();
            } catch (RuntimeException e) {
                // Its message may quote the mail, so it must not reach the log.
                Trouble trouble = Trouble.log(e);
                refuse(event, FAILED, words.get("shell.error.number", trouble.number()));
            } finally {
                PLACES.release();
            }
        }
    }

    private static void refuse(DownloadEvent event, int status, String text) throws IOException {
        event.getResponse().setStatus(status);
        event.setContentType("text/plain;charset=utf-8");
        event.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
