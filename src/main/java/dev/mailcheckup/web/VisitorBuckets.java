package dev.mailcheckup.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mailcheckup.visitor.Errand;
import dev.mailcheckup.visitor.VisitorLimits;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * One token bucket for each visitor and errand, kept in memory only. Turns come back one by one,
 * spread over ten minutes.
 */
@Component
@EnableConfigurationProperties(LimitSettings.class)
class VisitorBuckets implements VisitorLimits {

    static final Duration WINDOW = Duration.ofMinutes(10);

    /** About 300 bytes each. A flood of addresses pushes out the oldest, never fills the heap. */
    private static final int MOST_BUCKETS = 100_000;

    private record Key(Errand errand, String block) {}

    private final LimitSettings settings;
    private final TimeMeter time;
    private final Cache<Key, Bucket> buckets;

    @Autowired
    VisitorBuckets(LimitSettings settings) {
        this(settings, TimeMeter.SYSTEM_NANOTIME);
    }

    VisitorBuckets(LimitSettings settings, TimeMeter time) {
        this.settings = settings;
        this.time = time;
        // After a whole window without a visit a bucket is full again: a new one is the same.
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(MOST_BUCKETS)
                        .expireAfterAccess(WINDOW)
                        .ticker(time::currentTimeNanos)
                        .build();
    }

    @Override
    public Optional<Duration> waitFor(Errand errand, String address) {
        int turns = settings.turns(errand);
        if (turns <= 0) {
            return Optional.of(WINDOW);
        }
        Key key = new Key(errand, AddressBlock.of(address));
        Bucket bucket = buckets.get(key, absent -> fullBucket(turns));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return Optional.empty();
        }
        Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
        return Optional.of(
                wait.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : wait);
    }

    private Bucket fullBucket(int turns) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(turns).refillGreedy(turns, WINDOW))
                .withCustomTimePrecision(time)
                .build();
    }
}
