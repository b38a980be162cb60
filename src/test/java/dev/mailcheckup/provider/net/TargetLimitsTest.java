package dev.mailcheckup.provider.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mailcheckup.provider.Outcome;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TargetLimitsTest {

    private static final InetAddress ONE = AddressRange.of("192.0.2.1").network();
    private static final InetAddress OTHER = AddressRange.of("192.0.2.2").network();
    private static final int HOURLY = 6;

    private long nanos = 1;
    private final TimeMeter time =
            new TimeMeter() {
                @Override
                public long currentTimeNanos() {
                    return nanos;
                }

                @Override
                public boolean isWallClockBased() {
                    return false;
                }
            };

    private static TargetLimits.Turn take(TargetLimits limits, InetAddress address)
            throws LookFailed {
        return limits.take(address, Duration.ofMillis(20));
    }

    private static void fails(Outcome outcome, ThrowingCallable taking) {
        assertThatThrownBy(taking)
                .isInstanceOfSatisfying(
                        LookFailed.class,
                        e -> assertThat(LookFailed.outcome(e)).isEqualTo(outcome));
    }

    private static void isUsedUp(TargetLimits limits, InetAddress address) {
        fails(new Outcome.NotAsked(Outcome.Reason.LIMIT_REACHED), () -> take(limits, address));
    }

    @Test
    void anAddressHasItsShareOfAnHour() throws LookFailed {
        TargetLimits limits = new TargetLimits(HOURLY, 100, time);
        for (int i = 0; i < HOURLY; i++) {
            take(limits, ONE).end();
        }
        isUsedUp(limits, ONE);
        take(limits, OTHER).end();
        nanos += Duration.ofMinutes(11).toNanos();
        take(limits, ONE).end();
        isUsedUp(limits, ONE);
    }

    @Test
    void anIpv6NetworkCountsAsOneAddress() throws LookFailed {
        TargetLimits limits = new TargetLimits(1, 100, time);
        take(limits, AddressRange.of("2001:db8:0:1::1").network()).end();
        isUsedUp(limits, AddressRange.of("2001:db8:0:1:ffff::2").network());
        take(limits, AddressRange.of("2001:db8:0:2::1").network()).end();
    }

    @Test
    void withoutALimitOnlyWhatIsOpenAtOnceCounts() throws LookFailed {
        TargetLimits limits = new TargetLimits(0, 100, time);
        for (int i = 0; i < 1_000; i++) {
            take(limits, ONE).end();
        }
        List<TargetLimits.Turn> open = new ArrayList<>();
        for (int i = 0; i < TargetLimits.AT_ONCE; i++) {
            open.add(take(limits, ONE));
        }
        fails(new Outcome.TimedOut(), () -> take(limits, ONE));
        open.getFirst().end();
        take(limits, ONE).end();
    }

    @Test
    void allAddressesTogetherHaveSoManyAtOnce() throws LookFailed {
        TargetLimits limits = new TargetLimits(0, 2, time);
        take(limits, ONE);
        TargetLimits.Turn last = take(limits, OTHER);
        isUsedUp(limits, AddressRange.of("192.0.2.3").network());
        last.end();
        take(limits, OTHER).end();
    }
}
