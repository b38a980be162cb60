package dev.mailcheckup.message.inspect;

import dev.mailcheckup.message.FileType;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One running child process. Used by one thread at a time. It ends when its standard input does, so
 * also when the app is killed.
 */
final class Child {

    /** What an OutOfMemoryError ends a child with ({@code -XX:+ExitOnOutOfMemoryError}). */
    private static final int OUT_OF_MEMORY = 3;

    private static final Duration START = Duration.ofSeconds(20);

    /** What a child is given beyond the time that it was told, to come to its end by itself. */
    private static final Duration GRACE = Duration.ofMillis(500);

    private static final int LOOK_MILLIS = 100;

    private static final ScheduledExecutorService WATCH =
            Executors.newSingleThreadScheduledExecutor(work -> {
                Thread thread = new Thread(work, "child-watch");
                thread.setDaemon(true);
                return thread;
            });

    /** How a request ended. */
    enum End {
        DONE,
        TOO_SLOW,
        OUT_OF_MEMORY,
        DIED
    }

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final Set<FileType> kinds = EnumSet.noneOf(FileType.class);
    private volatile boolean late;
    private volatile boolean killed;

    private Child(Process process) {
        this.process = process;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** Starts a child and waits until it is ready. */
    static Child start(ProcessBuilder command) throws IOException {
        Child child = new Child(command.start());
        Future<?> watch = child.killAfter(START);
        try {
            child.in.readByte();
            return child;
        } catch (IOException e) {
            child.kill();
            throw e;
        } finally {
            watch.cancel(false);
        }
    }

    /**
     * Asks and hands on what is seen. After any end but DONE the child is gone: what it still had
     * to tell of this mail must not be taken for an answer about the next.
     */
    End ask(Request request, Consumer<Observed> seen) {
        WorkTime time = timeFor(Duration.ofMillis(request.millis()).plus(GRACE));
        Future<?> watch =
                WATCH.scheduleWithFixedDelay(
                        () -> killIfUp(time), request.millis(), LOOK_MILLIS, TimeUnit.MILLISECONDS);
        boolean done = false;
        try {
            kinds.add(FileType.of(request.content()));
            Wire.ask(out, request);
            Observed observed = Wire.told(in);
            while (!(observed instanceof Observed.Done)) {
                seen.accept(observed);
                observed = Wire.told(in);
            }
            done = true;
            return End.DONE;
        } catch (IOException e) {
            kill();
            return late ? End.TOO_SLOW : cause();
        } finally {
            watch.cancel(false);
            if (!done) {
                kill();
            }
        }
    }

    /** The time of this child from now on. */
    WorkTime timeFor(Duration allowed) {
        return new WorkTime(process.toHandle(), allowed);
    }

    private void killIfUp(WorkTime time) {
        if (time.isUp()) {
            late = true;
            kill();
        }
    }

    /** Whether it opened such a file before: the first takes longer, as Java loads its readers. */
    boolean isWarmFor(FileType kind) {
        return kinds.contains(kind);
    }

    boolean isAlive() {
        // A killed process may live for a moment more: nobody may be handed to it.
        return !killed && process.isAlive();
    }

    void kill() {
        killed = true;
        process.destroyForcibly();
    }

    private Future<?> killAfter(Duration time) {
        return WATCH.schedule(this::kill, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private End cause() {
        try {
            boolean ended = process.waitFor(1, TimeUnit.SECONDS);
            return ended && process.exitValue() == OUT_OF_MEMORY ? End.OUT_OF_MEMORY : End.DIED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return End.DIED;
        }
    }
}
