package dev.mailcheckup.provider.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mailcheckup.provider.Discovery;
import dev.mailcheckup.provider.Discovery.DomainState;
import dev.mailcheckup.provider.MailDomain;
import dev.mailcheckup.provider.Progress;
import dev.mailcheckup.provider.ProgressListener;
import dev.mailcheckup.provider.ProviderCheck;
import dev.mailcheckup.provider.ProviderJudge;
import dev.mailcheckup.provider.ProviderObservation;
import dev.mailcheckup.provider.ProviderReport;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedProviderCheckTest {

    private static final MailDomain DOMAIN = new MailDomain("mail.example");

    private static ProviderReport report() {
        return ProviderJudge.judge(
                new ProviderObservation(
                        DOMAIN, Discovery.without(DomainState.EXISTS), List.of(), Optional.empty()),
                Instant.EPOCH,
                Duration.ZERO);
    }

    @Test
    void manyReadersOfOneProviderCostOneLook() throws InterruptedException {
        AtomicInteger looks = new AtomicInteger();
        CountDownLatch slow = new CountDownLatch(1);
        ProviderCheck check =
                new RememberedProviderCheck((_, _) -> {
                    looks.incrementAndGet();
                    await(slow);
                    return report();
                });
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            readers.add(
                    Thread.startVirtualThread(() -> check.check(DOMAIN, ProgressListener.NONE)));
        }
        slow.countDown();
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(looks).hasValue(1);
    }

    @Test
    void aReaderWhoComesLaterIsToldTheStepsToo() {
        ProviderCheck check = new RememberedProviderCheck((_, _) -> report());
        check.check(DOMAIN, ProgressListener.NONE);
        List<Progress> told = new ArrayList<>();
        check.check(DOMAIN, told::add);
        assertThat(told).hasSize(1).allMatch(Progress.Found.class::isInstance);
    }

    @Test
    void aLookThatFailedIsNotKept() {
        AtomicInteger looks = new AtomicInteger();
        ProviderCheck check =
                new RememberedProviderCheck((_, _) -> {
                    if (looks.incrementAndGet() == 1) {
                        throw new IllegalStateException("a bug");
                    }
                    return report();
                });
        assertThatThrownBy(() -> check.check(DOMAIN, ProgressListener.NONE))
                .isInstanceOf(IllegalStateException.class);
        assertThat(check.check(DOMAIN, ProgressListener.NONE)).isEqualTo(report());
    }

    @Test
    void whoWaitsForALookThatBrokeDownIsToldAsWell() throws InterruptedException {
        CountDownLatch slow = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        ProviderCheck check =
                new RememberedProviderCheck((_, _) -> {
                    begun.countDown();
                    await(slow);
                    throw new StackOverflowError();
                });
        AtomicInteger told = new AtomicInteger();
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            readers.add(
                    Thread.startVirtualThread(() -> {
                        try {
                            check.check(DOMAIN, ProgressListener.NONE);
                        } catch (RuntimeException | StackOverflowError e) {
                            told.incrementAndGet();
                        }
                    }));
        }
        await(begun);
        slow.countDown();
        for (Thread reader : readers) {
            assertThat(reader.join(Duration.ofSeconds(5))).isTrue();
        }
        assertThat(told).hasValue(5);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
