package dev.mailcheckup.suspicion.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.util.concurrent.Uninterruptibles;
import dev.mailcheckup.suspicion.MailExplaining.Outcome;
import dev.mailcheckup.suspicion.Verdict;
import dev.mailcheckup.suspicion.authentication.dkim.TextRecords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BoundedExplainingTest {

    private static final byte[] MAIL =
            "From: a@one.example\nTo: b@two.example\n\nx".getBytes(UTF_8);

    /** Takes a while to read: many formatting tags. */
    private static final byte[] LONG_MAIL =
            ("From: a@one.example\nTo: b@two.example\nContent-Type: text/html\n\n"
                            + "<b><i><u><p>x".repeat(9_000))
                    .getBytes(UTF_8);

    private static final byte[] SIGNED =
            ("DKIM-Signature: v=1; a=rsa-sha256; d=one.example; s=s; h=from; bh=eA==; b=eA==\n"
                            + "From: a@one.example\n\nx")
                    .getBytes(UTF_8);

    @Test
    void aMailIsExplained() {
        BoundedExplaining explaining =
                new BoundedExplaining(Duration.ofSeconds(30), 1, 1, Optional.empty());
        assertThat(explaining.explain(MAIL, Optional.empty()))
                .isInstanceOf(Outcome.Explained.class);
        explaining.stop();
    }

    @Test
    void whatIsNoMailIsToldAsUnreadable() {
        BoundedExplaining explaining =
                new BoundedExplaining(Duration.ofSeconds(30), 1, 1, Optional.empty());
        Outcome outcome = explaining.explain(new byte[0], Optional.empty());
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Explained.class,
                        explained ->
                                assertThat(explained.explanation().verdict())
                                        .isEqualTo(Verdict.UNREADABLE));
        explaining.stop();
    }

    @Test
    void whoIsReadTooLongAndWhoOnlyWaitedAreTold() {
        CountDownLatch end = new CountDownLatch(1);
        TextRecords stuck =
                name -> {
                    Uninterruptibles.awaitUninterruptibly(end);
                    return new TextRecords.Answer.Texts(List.of());
                };
        BoundedExplaining explaining =
                new BoundedExplaining(Duration.ofSeconds(3), 1, 1, Optional.of(stuck));
        assertThat(explaining.explain(SIGNED, Optional.empty()))
                .isEqualTo(new Outcome.TookTooLong());
        assertThat(explaining.explain(MAIL, Optional.empty())).isEqualTo(new Outcome.TooBusy());
        end.countDown();
        explaining.stop();
    }

    @Test
    void aCrowdIsTurnedAwayAndNotQueuedForever() {
        BoundedExplaining explaining =
                new BoundedExplaining(Duration.ofSeconds(30), 1, 1, Optional.empty());
        List<CompletableFuture<Outcome>> crowd = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            crowd.add(
                    CompletableFuture.supplyAsync(
                            () -> explaining.explain(LONG_MAIL, Optional.empty()),
                            task -> Thread.ofVirtual().start(task)));
        }
        List<Outcome> outcomes = crowd.stream().map(CompletableFuture::join).toList();
        assertThat(outcomes).contains(new Outcome.TooBusy());
        assertThat(outcomes).anyMatch(outcome -> outcome instanceof Outcome.Explained);
        explaining.stop();
    }
}
