package dev.mailcheckup.provider.net;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mailcheckup.provider.Outcome;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * What all checks together may do to one address (IPv6: one /64), whatever names lead there: {@link
 * #AT_ONCE} connections at a time, and so many an hour. Strangers say where this app connects to,
 * so a limit for each of them would not protect the others' servers.
 */
final class TargetLimits {

    static final int AT_ONCE = 4;

    /** Over all addresses, so that slow servers cannot use up the sockets of the process. */
    static final int AT_ONCE_IN_ALL = 512;

    /** Three whole checks of a provider that has all its servers at one address. */
    static final int BURST = 3 * Connections.MOST;

    private static final int MOST_TARGETS = 100_000;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int NETWORK_OCTETS = 8;

    private record Target(Semaphore turns, Bucket bucket) {}

    private final Semaphore inAll;
    private final int hourly;
    private final TimeMeter time;
    private final Cache<String, Target> targets;

    /**
     * @param hourly connections to one address; 0 for no limit
     */
    TargetLimits(int hourly) {
        this(hourly, AT_ONCE_IN_ALL, TimeMeter.SYSTEM_NANOTIME);
    }

    TargetLimits(int hourly, int atOnceInAll, TimeMeter time) {
        this.hourly = hourly;
        this.inAll = new Semaphore(atOnceInAll);
        this.time = time;
        // After an hour without a connection a bucket is full again: a new one is the same.
        this.targets =
                Caffeine.newBuilder()
                        .maximumSize(MOST_TARGETS)
                        .expireAfterAccess(HOUR)
                        .ticker(time::currentTimeNanos)
                        .build();
    }

    /** One connection's place; given back once, when it ends. */
    interface Turn {
        void end();
    }

    /**
     * Waits for a place.
     *
     * @throws LookFailed when there is none in time, or the address had its share of this hour
     */
    Turn take(InetAddress address, Duration patience) throws LookFailed {
        long end = System.nanoTime() + patience.toNanos();
        Target target = Objects.requireNonNull(targets.get(block(address), _ -> target()));
        if (hourly > 0 && !target.bucket().tryConsume(1)) {
            throw LookFailed.notAsked(Outcome.Reason.LIMIT_REACHED);
        }
        if (!take(target.turns(), end)) {
            throw new LookFailed(new Outcome.TimedOut());
        }
        if (!take(inAll, end)) {
            target.turns().release();
            throw LookFailed.notAsked(Outcome.Reason.LIMIT_REACHED);
        }
        return () -> {
            inAll.release();
            target.turns().release();
        };
    }

    private static boolean take(Semaphore turns, long end) {
        try {
            return turns.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Target target() {
        int most = Math.max(1, hourly);
        return new Target(
                new Semaphore(AT_ONCE),
                Bucket.builder()
                        .addLimit(limit ->
                                limit.capacity(Math.min(BURST, most)).refillGreedy(most, HOUR))
                        .withCustomTimePrecision(time)
                        .build());
    }

    /** Whoever has one IPv6 address has the whole network around it. */
    private static String block(InetAddress address) {
        byte[] octets = address.getAddress();
        return HexFormat.of()
                .formatHex(
                        octets,
                        0,
                        address instanceof Inet6Address ? NETWORK_OCTETS : octets.length);
    }
}
