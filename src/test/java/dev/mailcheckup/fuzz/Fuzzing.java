package dev.mailcheckup.fuzz;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Objects;

/** Where the fuzzer of {@code script/fuzz} comes in. It throws inputs at one target for a while. */
public final class Fuzzing {

    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final FuzzTarget TARGET =
            FuzzTarget.valueOf(Objects.requireNonNull(System.getProperty("fuzz.target")));

    private Fuzzing() {}

    /** Called by the fuzzer, which knows it by this name. */
    public static void fuzzerTestOneInput(byte[] input) {
        Duration took = took(input);
        if (took.compareTo(LONGEST) > 0) {
            // The first inputs load and compile the classes; what is slow stays slow.
            took = took(input);
            if (took.compareTo(LONGEST) > 0) {
                throw new AssertionError(input.length + " octets took " + took);
            }
        }
    }

    private static Duration took(byte[] input) {
        long start = cpuNanos();
        TARGET.run(input);
        return Duration.ofNanos(cpuNanos() - start);
    }

    /** CPU time, so that a busy machine is not taken for a hang. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
