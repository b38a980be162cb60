package dev.mailcheckup.provider.net;

import dev.mailcheckup.provider.Outcome;
import dev.mailcheckup.provider.net.Destinations.Admission;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The connections of one check: at most {@link #MOST} of them, each closed at its deadline, all
 * within the time of the check. Each host is resolved once. What one address may be asked is
 * counted over all checks, in {@link TargetLimits}.
 */
final class Connections {

    static final int MOST = 60;

    /** The ports of mail and of the mail page. Nothing else is ever connected to. */
    private static final Set<Integer> PORTS = Set.of(80, 110, 143, 443, 465, 587, 993, 995);

    private final Destinations destinations;
    private final NetSettings settings;
    private final Deadlines deadlines;
    private final long end;
    private final AtomicInteger opened = new AtomicInteger();
    private final Map<String, CompletableFuture<Admission>> admissions = new ConcurrentHashMap<>();
    private final TargetLimits limits;

    Connections(
            Destinations destinations,
            NetSettings settings,
            Deadlines deadlines,
            TargetLimits limits) {
        this.limits = limits;
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
        return open(to, port, Wire.MOST_OCTETS);
    }

    /**
     * @param most octets that are taken from the server
     */
    Wire open(Destination to, int port, int most) throws IOException {
        if (!PORTS.contains(port)) {
            throw LookFailed.notAsked(Outcome.Reason.UNUSUAL_PORT);
        }
        if (!destinations.mayConnect(to.address())) {
            throw LookFailed.notAsked(Outcome.Reason.UNSAFE_TARGET);
        }
        if (opened.incrementAndGet() > MOST) {
            throw LookFailed.notAsked(Outcome.Reason.LIMIT_REACHED);
        }
        // Waiting counts as well: a silent server costs one time-out however often it is asked.
        long start = System.nanoTime();
        Duration socketTime = shorter(settings.timing().socket(), left());
        TargetLimits.Turn turn = limits.take(to.address(), socketTime);
        try {
            return connect(
                    to,
                    settings.ports().getOrDefault(port, port),
                    turn,
                    socketTime.minusNanos(System.nanoTime() - start),
                    most);
        } catch (IOException | RuntimeException e) {
            turn.end();
            throw e;
        }
    }

    private Wire connect(
            Destination to, int port, TargetLimits.Turn turn, Duration socketTime, int most)
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
            return new Wire(socket, to.host(), deadlines.closeIn(socketTime, socket), turn, most);
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
