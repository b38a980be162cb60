package dev.mailcheckup.suspicion.reading;

import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.MessageLimits;
import dev.mailcheckup.suspicion.MailExplaining;
import dev.mailcheckup.suspicion.authentication.dkim.TextRecords;
import jakarta.annotation.PreDestroy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads mails on a few threads of its own: two for each processor, a short queue, a deadline for
 * the wait and the same again for the reading. A mail that overruns it is given up; the limits of
 * the parser make its thread end soon after.
 */
@Component
final class BoundedExplaining implements MailExplaining {

    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static final int WAITING = 32;
    private static final int STACK_OCTETS = 2 * 1024 * 1024;

    private final Duration deadline;
    private final Optional<TextRecords> records;
    private final ThreadPoolExecutor threads;

    /**
     * @param records where signers' keys are asked for, if the operator allows it
     */
    @Autowired
    BoundedExplaining(Optional<TextRecords> records) {
        this(DEADLINE, 2 * Runtime.getRuntime().availableProcessors(), WAITING, records);
    }

    BoundedExplaining(
            Duration deadline, int threadCount, int waiting, Optional<TextRecords> records) {
        this.deadline = deadline;
        this.records = records;
        this.threads =
                new ThreadPoolExecutor(
                        threadCount,
                        threadCount,
                        30,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(waiting),
                        work -> {
                            Thread thread = new Thread(null, work, "mail-reading", STACK_OCTETS);
                            thread.setDaemon(true);
                            return thread;
                        });
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * The first mail loads every table and pattern, and the first PDF starts a child: a worried
     * reader need not wait for that.
     */
    @EventListener(ApplicationReadyEvent.class)
    void readyBeforeTheFirstReader() {
        byte[] made =
                """
                From: a@mail.example
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/html

                <p>A mail to warm up with
                --b
                Content-Type: application/pdf; name=a.pdf

                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R
                /Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
                4 0 obj<</Length 19>>stream
                BT /F 9 Tf (a)Tj ET
                endstream endobj
                trailer<</Root 1 0 R>>
                --b--
                """
                        .getBytes(StandardCharsets.US_ASCII);
        threads.execute(() -> MailReading.explain(made, MessageLimits.STANDARD, Optional.empty()));
    }

    @Override
    public Outcome explain(byte[] octets, Optional<Mailbox> reader) {
        CountDownLatch begun = new CountDownLatch(1);
        FutureTask<Outcome.Explained> reading =
                new FutureTask<>(() -> {
                    begun.countDown();
                    return MailReading.read(octets, MessageLimits.STANDARD, reader, records);
                });
        try {
            threads.execute(reading);
            if (!begun.await(deadline.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.remove(reading);
                reading.cancel(true);
                return new Outcome.TooBusy();
            }
            return reading.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            reading.cancel(true);
            return new Outcome.TookTooLong();
        } catch (InterruptedException e) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            return new Outcome.TooBusy();
        } catch (RejectedExecutionException | ExecutionException e) {
            // No place to wait, or an error of the machine, such as no memory left.
            return new Outcome.TooBusy();
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
