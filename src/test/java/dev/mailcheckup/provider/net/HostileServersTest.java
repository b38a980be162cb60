package dev.mailcheckup.provider.net;

import static dev.mailcheckup.provider.net.HostileServer.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mailcheckup.finding.ProviderCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.provider.MailDomain;
import dev.mailcheckup.provider.Outcome;
import dev.mailcheckup.provider.Outcome.Tls;
import dev.mailcheckup.provider.ProgressListener;
import dev.mailcheckup.provider.ProviderReport;
import dev.mailcheckup.provider.ProviderVerdict;
import dev.mailcheckup.provider.net.Destinations.Admission;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a server does, the check ends in time, tells the truth, and calls nothing bad. */
class HostileServersTest {

    private static final Duration SOCKET = Duration.ofSeconds(1);
    private static final Duration WHOLE = Duration.ofSeconds(3);

    private static NetSettings settings(HostileServer server, TestDns dns) {
        Map<Integer, Integer> ports = new HashMap<>();
        for (int port : new int[] {80, 110, 143, 443, 465, 587, 993, 995}) {
            ports.put(port, server.port());
        }
        dns.with(
                "bad.test. MX 1 mail.bad.test.",
                "_imap._tcp.bad.test. SRV 0 1 143 mail.bad.test.",
                "_pop3._tcp.bad.test. SRV 0 1 110 mail.bad.test.",
                "_submission._tcp.bad.test. SRV 0 1 587 mail.bad.test.",
                "mail.bad.test. A 127.0.0.1");
        return new NetSettings(
                Optional.of(dns.address()),
                Optional.empty(),
                List.of(AddressRange.of("127.0.0.1")),
                ports,
                Optional.empty(),
                new NetSettings.Timing(SOCKET, SOCKET, SOCKET, WHOLE),
                NetSettings.HOURLY);
    }

    private static Connections connections(HostileServer server, TestDns dns) {
        return connections(server, dns, new TargetLimits(NetSettings.HOURLY));
    }

    private static Connections connections(HostileServer server, TestDns dns, TargetLimits limits) {
        NetSettings settings = settings(server, dns);
        return new Connections(
                new Destinations(dns.lookup(), settings.allow(), true),
                settings,
                new Deadlines(),
                limits);
    }

    private static ProviderReport look(HostileServer server, TestDns dns) {
        return new NetProviderCheck(settings(server, dns))
                .check(new MailDomain("bad.test"), ProgressListener.NONE);
    }

    static Stream<Arguments> manners() {
        return Stream.of(
                manner("says nothing", (_, in, _) -> in.readAllBytes()),
                manner("drips one octet now and then", (_, _, out) -> drip(out)),
                manner("sends a line without end", (_, _, out) -> flood(out, "x")),
                manner("sends lines without end", (_, _, out) -> flood(out, "220-more\r\n")),
                manner("sends capabilities without end", HostileServersTest::endlessAnswer),
                manner("resets", (visitor, _, _) -> visitor.setSoLinger(true, 0)),
                manner("hangs up", (_, _, _) -> {}),
                manner("speaks another protocol", (_, _, out) -> say(out, "SSH-2.0-made-up\r\n")),
                manner("asks to come later", (_, _, out) -> say(out, "421 too many\r\n")),
                manner("sends control characters", (_, _, out) -> say(out, "\u001b[2J\u0000\r\n")),
                manner(
                        "sends a record of TLS that is none",
                        (_, _, out) -> flood(out, "\u0016\u0003\u0001")),
                manner(
                        "alerts without end",
                        (_, _, out) -> flood(out, "\u0015\u0003\u0003\u0000\u0002\u0001\u0000")));
    }

    private static Arguments manner(String name, HostileServer.Manner manner) {
        return Arguments.of(name, manner);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("manners")
    void theCheckEndsInTimeAndCallsNothingBad(String name, HostileServer.Manner manner)
            throws IOException {
        try (HostileServer server = new HostileServer(manner);
                TestDns dns = new TestDns()) {
            ProviderReport report = look(server, dns);
            assertThat(report.verdict()).isEqualTo(ProviderVerdict.UNKNOWN);
            assertThat(report.endpoints()).hasSize(6);
            assertThat(report.endpoints())
                    .noneMatch(each -> each.seen().outcome() instanceof Outcome.Answers);
            assertThat(report.duration()).isLessThan(WHOLE.plus(SOCKET));
            assertThat(server.connections()).isLessThanOrEqualTo(Connections.MOST);
        }
    }

    @Test
    void aFifthConnectionToOneAddressWaitsForAnEnd() throws IOException {
        try (HostileServer server = new HostileServer((_, in, _) -> in.readAllBytes());
                TestDns dns = new TestDns()) {
            Connections connections = connections(server, dns);
            Destination to =
                    ((Admission.Admitted) connections.admit("mail.bad.test")).destination();
            List<Wire> open = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                open.add(connections.open(to, 993));
            }
            assertThatThrownBy(() -> connections.open(to, 143))
                    .isInstanceOfSatisfying(
                            LookFailed.class,
                            e ->
                                    assertThat(LookFailed.outcome(e))
                                            .isEqualTo(new Outcome.TimedOut()));
            open.removeFirst().close();
            open.add(connections.open(to, 143));
            open.forEach(Wire::close);
        }
    }

    @Test
    void aCheckHasSoManyConnectionsAndNoMore() throws IOException {
        try (HostileServer server = new HostileServer((_, _, _) -> {});
                TestDns dns = new TestDns()) {
            Connections connections = connections(server, dns);
            Destination to =
                    ((Admission.Admitted) connections.admit("mail.bad.test")).destination();
            for (int i = 0; i < Connections.MOST; i++) {
                connections.open(to, 993).close();
            }
            assertThatThrownBy(() -> connections.open(to, 993))
                    .isInstanceOfSatisfying(
                            LookFailed.class,
                            e ->
                                    assertThat(LookFailed.outcome(e))
                                            .isEqualTo(
                                                    new Outcome.NotAsked(
                                                            Outcome.Reason.LIMIT_REACHED)));
        }
    }

    @Test
    void manyNamesForOneAddressShareItsConnections() throws IOException {
        try (HostileServer server = new HostileServer((_, _, _) -> {});
                TestDns dns = new TestDns()) {
            TargetLimits limits = new TargetLimits(NetSettings.HOURLY);
            int opened = 0;
            Outcome last = new Outcome.Refused();
            for (int check = 0; check < 10; check++) {
                String host = "n" + check + ".bad.test";
                dns.with(host + ". A 127.0.0.1");
                Connections connections = connections(server, dns, limits);
                Destination to = ((Admission.Admitted) connections.admit(host)).destination();
                for (int i = 0; i < Connections.MOST; i++) {
                    try {
                        connections.open(to, 993).close();
                        opened++;
                    } catch (LookFailed e) {
                        last = LookFailed.outcome(e);
                    }
                }
            }
            // The checks take some seconds, in which a few turns come back.
            assertThat(opened).isBetween(TargetLimits.BURST, TargetLimits.BURST + 5);
            assertThat(last).isEqualTo(new Outcome.NotAsked(Outcome.Reason.LIMIT_REACHED));
        }
    }

    @Test
    void wordsPutInAfterStarttlsAreNotTakenForTheServers() throws IOException {
        try (HostileServer server =
                        new HostileServer((_, in, out) -> {
                            say(out, "* OK hello\r\n");
                            readLine(in);
                            say(out, "* CAPABILITY STARTTLS LOGINDISABLED\r\na OK done\r\n");
                            readLine(in);
                            say(out, "b OK begin\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n");
                            in.readAllBytes();
                        });
                TestDns dns = new TestDns()) {
            ProviderReport report = look(server, dns);
            assertThat(report.findings())
                    .anyMatch(each -> each.code() == ProviderCode.STARTTLS_BROKEN);
            assertThat(report.endpoints())
                    .filteredOn(each -> each.seen().endpoint().port() == 143)
                    .allMatch(each ->
                            each.seen().outcome() instanceof Outcome.Answers answers
                                    && answers.tls() == Tls.STARTTLS_BROKEN);
        }
    }

    /** The words of both protocols at once; the wrong ones are not listened to. */
    @ParameterizedTest
    @ValueSource(strings = {"a BAD what?\r\n", "a OK done\r\n", "a NO later\r\n"})
    void aServerThatDoesNotSayWhatItCanDoIsAskedForEncryptionAllTheSame(String noList)
            throws IOException {
        Queue<String> heard = new ConcurrentLinkedQueue<>();
        try (HostileServer server =
                        new HostileServer((_, in, out) -> {
                            say(out, "* OK hello\r\n");
                            heard.add(readLine(in).strip());
                            say(out, noList);
                            heard.add(readLine(in).strip());
                            say(out, "b BAD what?\r\n");
                        });
                TestDns dns = new TestDns()) {
            ProviderReport report = look(server, dns);
            assertThat(heard).contains("b STARTTLS");
            assertThat(report.findings()).noneMatch(each -> each.severity() != Severity.UNKNOWN);
        }
    }

    @Test
    void aPop3ServerWithoutCapaIsAskedForEncryptionAllTheSame() throws IOException {
        Queue<String> heard = new ConcurrentLinkedQueue<>();
        try (HostileServer server =
                        new HostileServer((_, in, out) -> {
                            say(out, "+OK hello\r\n");
                            heard.add(readLine(in).strip());
                            say(out, "-ERR what?\r\n");
                            heard.add(readLine(in).strip());
                            say(out, "-ERR what?\r\n");
                        });
                TestDns dns = new TestDns()) {
            ProviderReport report = look(server, dns);
            assertThat(heard).contains("STLS");
            assertThat(report.findings()).noneMatch(each -> each.severity() != Severity.UNKNOWN);
        }
    }

    @Test
    void noPasswordNoNameAndNoMailIsEverSent() throws IOException {
        Queue<String> heard = new ConcurrentLinkedQueue<>();
        try (HostileServer server =
                        new HostileServer((_, in, out) -> {
                            say(out, "220 hello\r\n");
                            String first = readLine(in);
                            boolean hello = first.startsWith("\u0016");
                            if (!hello) {
                                heard.add(first);
                                say(out, "250-hello\r\n250 AUTH PLAIN LOGIN\r\n");
                                heard.add(readLine(in));
                            }
                        });
                TestDns dns = new TestDns()) {
            look(server, dns);
        }
        assertThat(heard)
                .map(String::strip)
                .contains("EHLO [127.0.0.1]", "QUIT")
                .isSubsetOf(
                        "", "EHLO [127.0.0.1]", "QUIT", "GET / HTTP/1.1", "Host: mail.bad.test");
    }

    private static void drip(OutputStream out) throws Exception {
        for (int i = 0; i < 100; i++) {
            say(out, "2");
            Thread.sleep(100);
        }
    }

    private static void flood(OutputStream out, String words) throws IOException {
        String many = words.repeat(10_000);
        for (int i = 0; i < 1_000; i++) {
            say(out, many);
        }
    }

    private static void endlessAnswer(Socket visitor, InputStream in, OutputStream out)
            throws IOException {
        say(out, "* OK hello\r\n");
        readLine(in);
        flood(out, "* CAPABILITY IMAP4rev1\r\n");
    }

    private static String readLine(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        int octet;
        while ((octet = in.read()) >= 0 && octet != '\n') {
            line.append((char) octet);
        }
        return line.toString();
    }
}
