package dev.mailcheckup.message.inspect;

import java.time.Duration;

/**
 * A span of work: so much processor time, and at most {@value #STRETCH} times as long by the clock.
 * On a busy machine the clock alone would stop work that hardly began.
 */
final class WorkTime {

    static final int STRETCH = 2;

    private final ProcessHandle process;
    private final long allowed;
    private final long start = System.nanoTime();
    private final long workAtStart;

    /** Begins now. */
    WorkTime(ProcessHandle process, Duration allowed) {
        this.process = process;
        this.allowed = allowed.toNanos();
        this.workAtStart = workOf(process, start);
    }

    boolean isUp() {
        long elapsed = System.nanoTime() - start;
        return elapsed >= allowed && (elapsed >= STRETCH * allowed || used() >= allowed);
    }

    /** Whether less than half is used. */
    boolean isHalfLeft() {
        return System.nanoTime() - start < allowed / 2 || used() < allowed / 2 && !isUp();
    }

    /** What was used of it; by the clock where the system does not tell the processor time. */
    long used() {
        long now = System.nanoTime();
        return Math.min(now - start, Math.max(0, workOf(process, now) - workAtStart));
    }

    long elapsed() {
        return System.nanoTime() - start;
    }

    private static long workOf(ProcessHandle process, long otherwise) {
        return process.info().totalCpuDuration().map(Duration::toNanos).orElse(otherwise);
    }
}
