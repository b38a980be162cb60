package dev.mailcheckup.provider.net;

import dev.mailcheckup.provider.Outcome;
import dev.mailcheckup.provider.net.Destinations.Admission;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The connections of one check: at most {@link #MOST} of them, {@link #AT_ONCE} to one address at a
 * time, each closed at its deadline, all within the time of the check. Each host is resolved once.
 */
final class Connections {

    static final int MOST = 60;
    private static final int AT_ONCE = 4;

    /** The ports of mail and of the mail page. Nothing else is ever connected to. */
    private static final Set<Integer> PORTS = Set.of(80, 110, 143, 443, 465, 587, 993, 995);

    private final Destinations destinations;
    private final NetSettings settings;
    private final Deadlines deadlines;
    private final long end;
    private final AtomicInteger opened = new AtomicInteger();
    private final Map<String, CompletableFuture<Admission>> admissions = new ConcurrentHashMap<>();
    private final Map<InetAddress, Semaphore> turns = new ConcurrentHashMap<>();

    Connections(Destinations destinations, NetSettings settings, Deadlines deadlines) {
        this.destinations = destinations;
        this.settings = settings;
        this.deadlines = deadlines;
        this.end = System.nanoTime() + settings.timing().check().toNanos();
    }

    Admission admit(String host) {
        return admissions
                .computeIfAbsent(
                        host,
                        name ->
                                CompletableFuture.supplyAsync(
                                        () -> destinations.admit(name), Thread::startVirtualThread))
                .join();
    }

    /**
     * @param port the standard port
     * @throws LookFailed when this check may not connect there, or not any more
     */
    Wire open(Destination to, int port) throws IOException {
        if (!PORTS.contains(port)) {
            throw LookFailed.notAsked(Outcome.Reason.UNUSUAL_PORT);
        }
        if (!destinations.mayConnect(to.address())) {
            throw LookFailed.notAsked(Outcome.Reason.UNSAFE_TARGET);
        }
        if (opened.incrementAndGet() > MOST) {
            throw LookFailed.notAsked(Outcome.Reason.LIMIT_REACHED);
        }
        Semaphore turn = turns.computeIfAbsent(to.address(), _ -> new Semaphore(AT_ONCE));
        // Waiting counts as well: a silent server costs one time-out however often it is asked.
        long start = System.nanoTime();
        Duration socketTime = shorter(settings.timing().socket(), left());
        try {
            if (!turn.tryAcquire(socketTime.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new LookFailed(new Outcome.TimedOut());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LookFailed(new Outcome.TimedOut());
        }
        try {
            return connect(
                    to,
                    settings.ports().getOrDefault(port, port),
                    turn,
                    socketTime.minusNanos(System.nanoTime() - start));
        } catch (IOException | RuntimeException e) {
            turn.release();
            throw e;
        }
    }

    private Wire connect(Destination to, int port, Semaphore turn, Duration socketTime)
            throws IOException {
        if (!socketTime.isPositive()) {
            throw new LookFailed(new Outcome.TimedOut());
        }
        // No proxy of the environment: it would resolve the name again, elsewhere.
        Socket socket = new Socket(Proxy.NO_PROXY);
        try {
            Duration connectTime = shorter(settings.timing().connect(), socketTime);
            socket.connect(
                    new InetSocketAddress(to.address(), port), (int) connectTime.toMillis() + 1);
            if (!socket.getInetAddress().equals(to.address())) {
                throw LookFailed.notAsked(Outcome.Reason.UNSAFE_TARGET);
            }
            socket.setTcpNoDelay(true);
            socket.setSoTimeout((int) socketTime.toMillis() + 1);
            return new Wire(socket, to.host(), deadlines.closeIn(socketTime, socket), turn);
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    /** Then a time-out says nothing about the server. */
    boolean isOver() {
        return !left().isPositive();
    }

    private Duration left() {
        return Duration.ofNanos(end - System.nanoTime());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
