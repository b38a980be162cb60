package dev.mailcheckup.provider.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mailcheckup.provider.Outcome;
import dev.mailcheckup.provider.net.Destinations.Admission;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No packet may go to a place that must be refused. */
class DestinationsTest {

    private TestDns dns;

    @BeforeEach
    void startDns() throws IOException {
        dns = new TestDns();
    }

    @AfterEach
    void stopDns() {
        dns.close();
    }

    private Destinations strict() {
        return new Destinations(dns.lookup(), List.of(), false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "0",
                "0.0.0.0",
                "2130706433",
                "0x7f000001",
                "017700000001",
                "0177.0.0.1",
                "127.0.0.1.",
                "127.0.0.0x1",
                "00000127.0.0.1",
                "[::1]",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:7f00:1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "fe80::1",
                "fe80::1%lo",
                "fd00:ec2::254",
                "8.8.8.8",
                "2a00:1450::1",
                "localhost",
                "LOCALHOST.",
                "a.localhost",
                "localhost.localdomain",
                "x.internal",
                "metadata.google.internal",
                "printer.local",
                "router.lan",
                "nas.home",
                "nas.home.arpa",
                "1.0.0.127.in-addr.arpa",
                "hidden.onion",
                "mail.test",
                "mail.example",
                "mail.invalid",
                "mail.corp",
                "intranet",
                "１２７.0.0.1",
                "127。0。0。1",
                "user@host.org",
                "host.org:22",
                "host.org/path",
                "host.org#x",
                "a b.org",
                "host.org\r\nQUIT",
                "host.org\u0000",
                "host.org%2e",
                "-a.org",
                "a-.org",
                "a..org",
                ".org",
                "host.org.",
                "Host.org",
                "a_b.org",
                "host.o",
                "host.123",
                ""
            })
    void aNameThatIsNoneOrIsReservedIsRefusedBeforeAnyQuestion(String host) {
        assertThat(strict().admit(host)).isEqualTo(new Admission.Refused());
        assertThat(dns.timesAsked(host + ".", "A")).isZero();
    }

    @Test
    void namesThatAreTooLongAreRefused() {
        assertThat(strict().mayAsk("a".repeat(64) + ".org")).isFalse();
        assertThat(strict().mayAsk("a.".repeat(126) + "org")).isFalse();
        assertThat(strict().mayAsk("a".repeat(63) + ".org")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "100.64.0.1",
                "100.100.100.200",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "168.63.129.16",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.31.196.1",
                "192.52.193.1",
                "192.88.99.1",
                "192.168.0.1",
                "192.175.48.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.5",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255"
            })
    void aNameWithAnAddressThatIsNotPublicIsRefused(String address) {
        dns.with("mail.host.org. A " + address);
        assertThat(strict().admit("mail.host.org")).isEqualTo(new Admission.Refused());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:127.0.0.1",
                "::ffff:7f00:1",
                "::ffff:8.8.8.8",
                "::ffff:0:8.8.8.8",
                "64:ff9b::7f00:1",
                "64:ff9b::808:808",
                "64:ff9b:1::a00:1",
                "100::1",
                "2001:0:1::1",
                "2001:10::1",
                "2001:20::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "2002:808:808::1",
                "2620:4f:8000::1",
                "3fff::1",
                "5f00::1",
                "4000::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void aNameWithASixAddressThatIsNotPublicIsRefused(String address) {
        dns.with("mail.host.org. AAAA " + address);
        assertThat(strict().admit("mail.host.org")).isEqualTo(new Admission.Refused());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.1",
                "169.253.255.255",
                "172.15.255.255",
                "172.32.0.1",
                "192.0.1.1",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255"
            })
    void publicAddressesAreAdmitted(String address) {
        dns.with("mail.host.org. A " + address);
        assertThat(strict().admit("mail.host.org"))
                .isInstanceOfSatisfying(
                        Admission.Admitted.class,
                        each ->
                                assertThat(each.destination().address().getHostAddress())
                                        .isEqualTo(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a00:1450::1", "2001:4860:4860::8888", "2606:4700::1111"})
    void publicSixAddressesAreAdmitted(String address) {
        dns.with("mail.host.org. AAAA " + address);
        assertThat(strict().admit("mail.host.org")).isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void oneAddressThatIsNotPublicSpoilsThemAll() {
        dns.with("a.host.org. A 8.8.8.8", "a.host.org. A 10.0.0.1");
        dns.with("b.host.org. A 8.8.8.8", "b.host.org. AAAA ::1");
        assertThat(strict().admit("a.host.org")).isEqualTo(new Admission.Refused());
        assertThat(strict().admit("b.host.org")).isEqualTo(new Admission.Refused());
    }

    @Test
    void aSecondAnswerOfTheDnsChangesNothing() throws IOException {
        dns.changing(
                "flip.host.org.",
                "A",
                time ->
                        List.of(
                                time == 0
                                        ? "flip.host.org. 0 A 192.88.98.1"
                                        : "flip.host.org. 0 A 127.0.0.1"));
        Connections connections =
                new Connections(
                        strict(), NetSettings.DEFAULT, new Deadlines(), new TargetLimits(0));
        for (int i = 0; i < 5; i++) {
            assertThat(connections.admit("flip.host.org"))
                    .isInstanceOfSatisfying(
                            Admission.Admitted.class,
                            each ->
                                    assertThat(each.destination().address().getHostAddress())
                                            .isEqualTo("192.88.98.1"));
        }
        assertThat(dns.timesAsked("flip.host.org.", "A")).isEqualTo(1);
    }

    @Test
    void aliasesAreFollowedToTheirEndAndJudgedThere() {
        dns.with("a.host.org. CNAME b.host.org.", "b.host.org. A 127.0.0.1");
        assertThat(strict().admit("a.host.org")).isEqualTo(new Admission.Refused());
    }

    @Test
    void aliasesWithoutEndLeadNowhere() {
        dns.with("a.host.org. CNAME b.host.org.", "b.host.org. CNAME a.host.org.");
        IntStream.range(0, 20)
                .forEach(i -> dns.with("c" + i + ".host.org. CNAME c" + (i + 1) + ".host.org."));
        dns.with("c20.host.org. A 8.8.8.8");
        assertThat(strict().admit("a.host.org")).isNotInstanceOf(Admission.Admitted.class);
        assertThat(strict().admit("c0.host.org")).isNotInstanceOf(Admission.Admitted.class);
    }

    @Test
    void moreAddressesThanAnyServerHasAreRefused() {
        IntStream.range(0, 16).forEach(i -> dns.with("some.host.org. A 8.8.4." + i));
        IntStream.range(0, 17).forEach(i -> dns.with("many.host.org. A 8.8.4." + i));
        assertThat(strict().admit("some.host.org")).isInstanceOf(Admission.Admitted.class);
        assertThat(strict().admit("many.host.org")).isEqualTo(new Admission.Refused());
    }

    @Test
    void aNameThatIsNotThereIsToldApart() {
        dns.with("host.org. TXT x");
        assertThat(strict().admit("gone.host.org")).isEqualTo(new Admission.NoSuchName());
        assertThat(strict().admit("host.org")).isEqualTo(new Admission.NoSuchName());
    }

    @Test
    void anOperatorsOwnDnsMayHoldReservedNamesButOnlyAllowedRangesAreEntered() {
        dns.with("mail.good.test. A 127.0.1.1", "mail.bad.test. A 10.0.0.1");
        Destinations own =
                new Destinations(dns.lookup(), List.of(AddressRange.of("127.0.0.0/8")), true);
        assertThat(own.admit("mail.good.test")).isInstanceOf(Admission.Admitted.class);
        assertThat(own.admit("mail.bad.test")).isEqualTo(new Admission.Refused());
        assertThat(own.mayAsk("a.localhost")).isFalse();
        assertThat(own.mayAsk("metadata.google.internal")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 22, 25, 53, 444, 994, 3306, 4190, 6379, 11211, 65536, -1})
    void onlyThePortsOfMailAreConnectedTo(int port) {
        dns.with("mail.good.test. A 127.0.0.1");
        Destinations own =
                new Destinations(dns.lookup(), List.of(AddressRange.of("127.0.0.0/8")), true);
        Connections connections =
                new Connections(own, NetSettings.DEFAULT, new Deadlines(), new TargetLimits(0));
        Destination to = ((Admission.Admitted) own.admit("mail.good.test")).destination();
        assertThatThrownBy(() -> connections.open(to, port))
                .isInstanceOfSatisfying(
                        LookFailed.class,
                        e ->
                                assertThat(LookFailed.outcome(e))
                                        .isEqualTo(
                                                new Outcome.NotAsked(Outcome.Reason.UNUSUAL_PORT)));
    }

    @Test
    void anAddressIsJudgedAgainBeforeItIsConnectedTo() throws IOException {
        Connections connections =
                new Connections(
                        strict(), NetSettings.DEFAULT, new Deadlines(), new TargetLimits(0));
        Destination smuggled =
                new Destination("mail.host.org", AddressRange.of("127.0.0.1").network());
        assertThatThrownBy(() -> connections.open(smuggled, 993))
                .isInstanceOfSatisfying(
                        LookFailed.class,
                        e ->
                                assertThat(LookFailed.outcome(e))
                                        .isEqualTo(
                                                new Outcome.NotAsked(
                                                        Outcome.Reason.UNSAFE_TARGET)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"127.1/8", "127.0.0.0/33", "x/8", "::/129", "10.0.0.0/-1", "0177.0.0.1"})
    void aRangeIsReadStrictly(String text) {
        assertThatThrownBy(() -> AddressRange.of(text))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
