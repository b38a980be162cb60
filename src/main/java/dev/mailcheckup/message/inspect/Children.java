package dev.mailcheckup.message.inspect;

import java.io.IOException;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A few children, started when first needed and kept warm; one that died is replaced. */
final class Children {

    private static final int WAIT_SECONDS = 6;

    private final Semaphore free;
    private final Deque<Child> idle = new ConcurrentLinkedDeque<>();
    private final Supplier<ProcessBuilder> command;

    Children(int most, Supplier<ProcessBuilder> command) {
        this.free = new Semaphore(most, true);
        this.command = command;
    }

    /** A child for this thread alone until {@link #giveBack}; empty if there is none to be had. */
    Optional<Child> take() {
        try {
            if (!free.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(idleOrNew());
        } catch (IOException e) {
            free.release();
            return Optional.empty();
        }
    }

    private Child idleOrNew() throws IOException {
        Child child = idle.pollFirst();
        while (child != null && !child.isAlive()) {
            child = idle.pollFirst();
        }
        return child == null ? Child.start(command.get()) : child;
    }

    void giveBack(Child child) {
        if (child.isAlive()) {
            idle.addFirst(child);
        }
        free.release();
    }

    /** Ends those that are idle; new ones start when needed again. */
    void end() {
        for (Child child = idle.pollFirst(); child != null; child = idle.pollFirst()) {
            child.kill();
        }
    }
}
