package dev.mailcheckup.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.visitor.Errand;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VisitorBucketsTest {

    private static final String ADA = "198.51.100.7";

    private final HandClock clock = new HandClock();
    private final VisitorBuckets limits =
            new VisitorBuckets(
                    new LimitSettings(Map.of(Errand.EXPLAIN, 5, Errand.PROVIDER, 2)), clock);

    @Test
    void theFirstTurnsAreFreeAndTheNextOneWaits() {
        take(5, Errand.EXPLAIN, ADA);

        assertThat(limits.waitFor(Errand.EXPLAIN, ADA)).contains(Duration.ofMinutes(2));
    }

    @Test
    void aTurnComesBackAfterTheWait() {
        take(5, Errand.EXPLAIN, ADA);

        clock.forward(Duration.ofMinutes(2));

        take(1, Errand.EXPLAIN, ADA);
        assertThat(limits.waitFor(Errand.EXPLAIN, ADA)).isPresent();
    }

    @Test
    void askingInVainDoesNotMakeTheWaitLonger() {
        take(2, Errand.PROVIDER, ADA);
        for (int i = 0; i < 100; i++) {
            limits.waitFor(Errand.PROVIDER, ADA);
        }

        assertThat(limits.waitFor(Errand.PROVIDER, ADA)).contains(Duration.ofMinutes(5));
    }

    @Test
    void theWaitIsNeverShorterThanASecond() {
        take(2, Errand.PROVIDER, ADA);
        clock.forward(Duration.ofMinutes(5).minusMillis(1));

        assertThat(limits.waitFor(Errand.PROVIDER, ADA)).contains(Duration.ofSeconds(1));
    }

    @Test
    void everyErrandIsCountedByItself() {
        take(5, Errand.EXPLAIN, ADA);

        take(2, Errand.PROVIDER, ADA);
    }

    @Test
    void everyVisitorIsCountedByThemselves() {
        take(2, Errand.PROVIDER, ADA);

        take(2, Errand.PROVIDER, "198.51.100.8");
    }

    @Test
    void anErrandWithoutASettingHasNoTurns() {
        var forgotten = new VisitorBuckets(new LimitSettings(Map.of(Errand.PROVIDER, 2)), clock);

        assertThat(forgotten.waitFor(Errand.EXPLAIN, ADA)).contains(VisitorBuckets.WINDOW);
    }

    private void take(int turns, Errand errand, String address) {
        for (int i = 0; i < turns; i++) {
            assertThat(limits.waitFor(errand, address)).isEmpty();
        }
    }

    private static final class HandClock implements TimeMeter {
        private long nanos;

        void forward(Duration by) {
            nanos += by.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
