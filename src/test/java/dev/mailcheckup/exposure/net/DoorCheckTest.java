package dev.mailcheckup.exposure.net;

import static dev.mailcheckup.exposure.Door.NETBIOS;
import static dev.mailcheckup.exposure.Door.RPC;
import static dev.mailcheckup.exposure.Door.SMB;
import static dev.mailcheckup.exposure.DoorState.NOT_TESTED;
import static dev.mailcheckup.exposure.DoorState.NO_ANSWER;
import static dev.mailcheckup.exposure.DoorState.OPEN;
import static dev.mailcheckup.exposure.DoorState.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mailcheckup.exposure.Door;
import dev.mailcheckup.exposure.DoorReport;
import dev.mailcheckup.exposure.DoorReport.Knocked;
import dev.mailcheckup.exposure.DoorReport.NotTested;
import dev.mailcheckup.exposure.DoorReport.Reason;
import dev.mailcheckup.exposure.DoorReport.Verdict;
import dev.mailcheckup.exposure.DoorState;
import dev.mailcheckup.provider.net.AddressRange;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorCheckTest {

    private static final String OWN = "127.0.81.2";
    private static final String CONTROL = "127.0.81.1";
    private static final List<AddressRange> LOOPBACK = List.of(AddressRange.of("127.0.81.0/24"));
    private static final String PUBLIC = "198.41.0.4";
    private static final String PUBLIC_CONTROL = "199.9.14.201";

    private final List<AutoCloseable> opened = new ArrayList<>();
    private final List<String> knocked = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : opened) {
            each.close();
        }
    }

    /** With real sockets: one door open, one that says no, one that never answers. */
    @Test
    void opensRefusalsAndSilenceAreToldApart() throws IOException {
        Map<Integer, Integer> ports = controlOnFreePorts();
        listen(OWN, port(ports, SMB), 10);
        fill(listen(OWN, port(ports, NETBIOS), 1));
        DoorReport report = sockets(ports).check(OWN);
        assertThat(report)
                .isEqualTo(new Knocked(Map.of(SMB, OPEN, RPC, REFUSED, NETBIOS, NO_ANSWER)));
        assertThat(report.verdict()).isEqualTo(Verdict.OPEN);
    }

    @Test
    void nothingIsSentThroughAnOpenDoor() throws IOException {
        Map<Integer, Integer> ports = controlOnFreePorts();
        ServerSocket door = listen(OWN, port(ports, SMB), 10);
        sockets(ports).check(OWN);
        try (Socket caller = door.accept()) {
            assertThat(caller.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void withoutItsControlNothingIsTold() throws IOException {
        Map<Integer, Integer> ports = controlOnFreePorts();
        listen(OWN, port(ports, SMB), 10);
        opened.forEach(DoorCheckTest::closeQuietly);
        assertThat(sockets(ports).check(OWN)).isEqualTo(new NotTested(Reason.SERVER));
    }

    @Test
    void aPortThatTheControlDoesNotAnswerOnIsNotKnockedOn() {
        var check =
                check((address, port) -> {
                    knocked.add(address.getHostAddress() + ":" + port);
                    boolean blocked = port == RPC.port();
                    return address.getHostAddress().equals(PUBLIC_CONTROL) && !blocked
                            ? OPEN
                            : NO_ANSWER;
                });
        DoorReport report = check.check(PUBLIC);
        assertThat(report)
                .isEqualTo(
                        new Knocked(Map.of(SMB, NO_ANSWER, RPC, NOT_TESTED, NETBIOS, NO_ANSWER)));
        assertThat(report.verdict()).isEqualTo(Verdict.NOT_KNOWN);
        assertThat(knocked).doesNotContain(PUBLIC + ":135").contains(PUBLIC + ":445");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unknown",
                "localhost",
                "visitor.example",
                "127.0.0.1",
                "127.1",
                "2130706433",
                "10.0.0.1",
                "172.16.0.1",
                "192.168.1.1",
                "100.64.0.1",
                "169.254.169.254",
                "224.0.0.1",
                "::1",
                "::ffff:10.0.0.1",
                "fe80::1",
                "fe80::1%eth0",
                "fc00::1",
                "2001:db8::1",
                "198.41.0.4:22",
                "198.41.0.4, 198.41.0.5"
            })
    void whatIsNotAPublicAddressIsNeverKnockedOn(String own) {
        assertThat(check(this::silent).check(own)).isEqualTo(new NotTested(Reason.ADDRESS));
        assertThat(knocked).isEmpty();
    }

    @Test
    void onlyTheOwnAddressAndTheControlAreEverKnockedOn() {
        check(
                        (address, port) -> {
                            silent(address, port);
                            return OPEN;
                        })
                .check(PUBLIC);
        assertThat(knocked)
                .containsExactlyInAnyOrder(
                        PUBLIC + ":445",
                        PUBLIC + ":135",
                        PUBLIC + ":139",
                        PUBLIC_CONTROL + ":445",
                        PUBLIC_CONTROL + ":135",
                        PUBLIC_CONTROL + ":139");
    }

    /** Our IPv4 may be blocked where our IPv6 is not. */
    @Test
    void aControlOfTheOtherFamilySaysNothing() {
        assertThat(check(this::silent).check("2606:4700::1111"))
                .isEqualTo(new NotTested(Reason.SERVER));
        assertThat(knocked).isEmpty();
    }

    @Test
    void aControlMustBeOutside() {
        assertThatThrownBy(() ->
                        new ControlledDoorCheck(
                                List.of(address("192.168.1.9")), List.of(), Map.of(), this::silent))
                .hasMessageContaining("mailcheckup.doors.control");
    }

    @ParameterizedTest
    @CsvSource({
        "NO_ANSWER, REFUSED, NO_ANSWER, CLOSED",
        "NO_ANSWER, NOT_TESTED, NO_ANSWER, NOT_KNOWN",
        "NOT_TESTED, OPEN, NO_ANSWER, OPEN",
        "OPEN, OPEN, OPEN, OPEN"
    })
    void whatIsNotTestedIsNeverClosed(
            DoorState smb, DoorState rpc, DoorState netbios, Verdict verdict) {
        assertThat(new Knocked(Map.of(SMB, smb, RPC, rpc, NETBIOS, netbios)).verdict())
                .isEqualTo(verdict);
        assertThat(new Knocked(Map.of(SMB, NO_ANSWER)).verdict()).isEqualTo(Verdict.NOT_KNOWN);
    }

    private DoorState silent(InetAddress address, int port) {
        knocked.add(address.getHostAddress() + ":" + port);
        return NO_ANSWER;
    }

    private static ControlledDoorCheck check(Knock knock) {
        return new ControlledDoorCheck(
                List.of(address(PUBLIC_CONTROL)), List.of(), Map.of(), knock);
    }

    private static ControlledDoorCheck sockets(Map<Integer, Integer> ports) {
        return new ControlledDoorCheck(
                List.of(address(CONTROL)), LOOPBACK, ports, Knock.within(Duration.ofSeconds(2)));
    }

    private Map<Integer, Integer> controlOnFreePorts() throws IOException {
        return Map.of(
                SMB.port(), listen(CONTROL, 0, 10).getLocalPort(),
                RPC.port(), listen(CONTROL, 0, 10).getLocalPort(),
                NETBIOS.port(), listen(CONTROL, 0, 10).getLocalPort());
    }

    private static int port(Map<Integer, Integer> ports, Door door) {
        return Objects.requireNonNull(ports.get(door.port()));
    }

    private ServerSocket listen(String address, int port, int backlog) throws IOException {
        ServerSocket server = new ServerSocket(port, backlog, address(address));
        opened.add(server);
        return server;
    }

    /** A queue that is full drops whoever knocks, as a firewall does. */
    private void fill(ServerSocket server) throws IOException {
        var there = new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
        try {
            for (int caller = 0; caller < 10; caller++) {
                Socket socket = new Socket();
                opened.add(socket);
                socket.connect(there, 300);
            }
        } catch (SocketTimeoutException full) {
            return;
        }
        throw new IllegalStateException("the queue took them all");
    }

    private static InetAddress address(String text) {
        return AddressRange.address(text).orElseThrow();
    }

    private static void closeQuietly(AutoCloseable each) {
        try {
            each.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
