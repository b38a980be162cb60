package dev.mailcheckup.exposure.net;

import dev.mailcheckup.exposure.Door;
import dev.mailcheckup.exposure.DoorCheck;
import dev.mailcheckup.exposure.DoorReport;
import dev.mailcheckup.exposure.DoorReport.Knocked;
import dev.mailcheckup.exposure.DoorReport.NotTested;
import dev.mailcheckup.exposure.DoorReport.Reason;
import dev.mailcheckup.exposure.DoorState;
import dev.mailcheckup.provider.net.AddressRange;
import dev.mailcheckup.provider.net.PublicAddresses;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/**
 * Knocks only where silence would mean something: first on a control, a machine of the operator's
 * on another network whose three ports are open. A port that the control does not answer on is
 * blocked on our side, and stays untested.
 *
 * @see "Decision D026"
 */
final class ControlledDoorCheck implements DoorCheck {

    /** Checks at the same time; more have to come back later. */
    private static final int MOST = 10;

    private final List<InetAddress> controls;
    private final List<AddressRange> allowed;
    private final Map<Integer, Integer> ports;
    private final Knock knock;
    private final Semaphore room = new Semaphore(MOST);

    /**
     * @param controls at most one of each family counts, since IPv4 may be blocked and IPv6 not
     * @param allowed ranges that are not public and may be knocked on all the same
     * @param ports to connect to in place of the real ones, for tests
     */
    ControlledDoorCheck(
            List<InetAddress> controls,
            List<AddressRange> allowed,
            Map<Integer, Integer> ports,
            Knock knock) {
        this.controls = List.copyOf(controls);
        this.allowed = List.copyOf(allowed);
        this.ports = Map.copyOf(ports);
        this.knock = knock;
        for (InetAddress control : this.controls) {
            if (!PublicAddresses.contains(control) && !isAllowed(control)) {
                throw new IllegalArgumentException(
                        "mailcheckup.doors.control: not a public address: "
                                + control.getHostAddress());
            }
        }
    }

    @Override
    public DoorReport check(String own) {
        Optional<InetAddress> target = AddressRange.address(own).filter(this::mayKnock);
        if (target.isEmpty()) {
            return new NotTested(Reason.ADDRESS);
        }
        Optional<InetAddress> control =
                controls.stream()
                        .filter(each -> each.getClass() == target.get().getClass())
                        .findFirst();
        if (control.isEmpty() || !room.tryAcquire()) {
            return new NotTested(Reason.SERVER);
        }
        try {
            return check(target.get(), control.get());
        } finally {
            room.release();
        }
    }

    private DoorReport check(InetAddress target, InetAddress control) {
        Map<Door, CompletableFuture<DoorState>> knocks = new EnumMap<>(Door.class);
        for (Door door : Door.values()) {
            int port = ports.getOrDefault(door.port(), door.port());
            knocks.put(
                    door,
                    CompletableFuture.supplyAsync(
                            () ->
                                    knock.on(control, port) == DoorState.OPEN
                                            ? knock.on(target, port)
                                            : DoorState.NOT_TESTED,
                            Thread::startVirtualThread));
        }
        Map<Door, DoorState> states = new EnumMap<>(Door.class);
        knocks.forEach((door, state) -> states.put(door, state.join()));
        boolean nothing = states.values().stream().allMatch(DoorState.NOT_TESTED::equals);
        return nothing ? new NotTested(Reason.SERVER) : new Knocked(states);
    }

    /** Behind the same router as we are, a knock would not come from outside. */
    private boolean mayKnock(InetAddress address) {
        return isAllowed(address) || PublicAddresses.contains(address) && !isOurs(address);
    }

    private boolean isAllowed(InetAddress address) {
        return allowed.stream().anyMatch(range -> range.contains(address));
    }

    private static boolean isOurs(InetAddress address) {
        try {
            return NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException e) {
            return true;
        }
    }
}
