package dev.mailcheckup.provider.net;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Closes sockets in time. A read time-out alone never ends a talk with a server that drips one
 * octet now and then.
 */
final class Deadlines {

    private final ScheduledThreadPoolExecutor clock =
            new ScheduledThreadPoolExecutor(
                    1, task -> Thread.ofPlatform().daemon().name("deadlines").unstarted(task));

    Deadlines() {
        clock.setRemoveOnCancelPolicy(true);
    }

    ScheduledFuture<?> closeIn(Duration time, Socket socket) {
        return clock.schedule(
                () -> {
                    try {
                        socket.close();
                    } catch (IOException e) {
                        // closed is closed
                    }
                },
                time.toNanos(),
                TimeUnit.NANOSECONDS);
    }
}
