package dev.mailcheckup.provider.net;

import static dev.mailcheckup.provider.net.HostileServer.say;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.provider.page.WebPageAddress;
import dev.mailcheckup.provider.page.WebPageSeen;
import dev.mailcheckup.provider.page.WebPageSeen.NotRead;
import dev.mailcheckup.provider.page.WebPageSeen.Read;
import dev.mailcheckup.provider.page.WebPageSeen.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One page is read, and nothing else is: whatever the page, its server or the DNS would like. */
class PageFetchTest {

    private static final Duration SOCKET = Duration.ofSeconds(2);
    private static final Duration WHOLE = Duration.ofSeconds(6);
    private static final String HTML = "200 OK\r\nContent-Type: text/html\r\n\r\n";

    /** What a server does once it has read a request. */
    private interface Answering {
        void to(OutputStream out) throws Exception;
    }

    private final Map<String, Answering> site = new ConcurrentHashMap<>();
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private HostileServer server;
    private TestDns dns;

    @BeforeEach
    void start() throws IOException {
        server = new HostileServer((_, in, out) -> serve(in, out));
        dns = new TestDns().with("club.test. A 127.0.0.1", "inner.test. A 10.0.0.1");
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        dns.close();
    }

    private void serve(InputStream in, OutputStream out) throws Exception {
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
        StringBuilder request = new StringBuilder();
        String line;
        while ((line = lines.readLine()) != null && !line.isEmpty()) {
            request.append(line).append('\n');
        }
        requests.add(request.toString());
        String target = request.toString().split(" ", 3)[1];
        Answering answer = site.get(target);
        if (answer == null) {
            say(out, "HTTP/1.1 404 Not Found\r\n\r\nnothing");
        } else {
            answer.to(out);
        }
    }

    private void page(String target, String answer) {
        site.put(target, out -> say(out, "HTTP/1.1 " + answer));
    }

    private WebPageSeen read(String address) {
        NetSettings settings =
                new NetSettings(
                        Optional.of(dns.address()),
                        Optional.empty(),
                        List.of(AddressRange.of("127.0.0.1")),
                        Map.of(80, server.port(), 443, server.port()),
                        Optional.empty(),
                        new NetSettings.Timing(SOCKET, SOCKET, SOCKET, WHOLE),
                        NetSettings.HOURLY);
        return new NetProviderCheck(settings)
                .read(((WebPageAddress.Readable) WebPageAddress.read(address)).address());
    }

    private List<String> targets() {
        return requests.stream().map(each -> each.split(" ", 3)[1]).toList();
    }

    @Test
    void aPageIsReadAfterTheSiteWasAskedWhatItWants() {
        page("/contact?a=b", HTML + "<p>jane@example.org");
        assertThat(read("http://club.test/contact?a=b#c"))
                .isEqualTo(new Read("club.test", "<p>jane@example.org", true));
        assertThat(targets()).containsExactly("/robots.txt", "/contact?a=b");
        assertThat(requests)
                .allSatisfy(each ->
                        assertThat(each)
                                .contains("Host: club.test", "User-Agent: mail-checkup")
                                .doesNotContainIgnoringCase("Cookie")
                                .doesNotContainIgnoringCase("Referer"));
    }

    @ParameterizedTest
    @CsvSource({
        "401 No, SIGN_IN",
        "403 No, SIGN_IN",
        "404 No, NO_PAGE",
        "500 No, NO_PAGE",
        "302 Away, NO_PAGE",
        "204 Nothing, NO_PAGE",
    })
    void aPageThatIsNotThereIsTold(String status, Reason reason) {
        page("/", status + "\r\n\r\nsorry");
        assertThat(read("http://club.test/")).isEqualTo(new NotRead(reason));
    }

    @ParameterizedTest
    @CsvSource({"image/png", "application/pdf", "application/octet-stream"})
    void whatIsNoTextIsNotRead(String type) {
        page("/", "200 OK\r\nContent-Type: " + type + "\r\n\r\njane@example.org");
        assertThat(read("http://club.test/")).isEqualTo(new NotRead(Reason.NOT_TEXT));
    }

    @Test
    void whatComesPackedIsNotUnpacked() {
        page("/", "200 OK\r\nContent-Encoding: gzip\r\n\r\nxxx");
        assertThat(read("http://club.test/")).isEqualTo(new NotRead(Reason.NOT_TEXT));
    }

    @Test
    void whatASiteAsksOfRobotsIsKept() {
        page("/robots.txt", HTML + "User-agent: *\nDisallow: /private\n");
        page("/private/a", HTML + "x");
        page("/to-private", "302 Found\r\nLocation: /private/a\r\n\r\n");
        assertThat(read("http://club.test/private/a")).isEqualTo(new NotRead(Reason.ROBOTS));
        assertThat(targets()).containsExactly("/robots.txt");
        assertThat(read("http://club.test/to-private")).isEqualTo(new NotRead(Reason.ROBOTS));
        assertThat(targets()).doesNotContain("/private/a");
    }

    @Test
    void aSiteThatCannotSayWhatIsAllowedIsLeftAlone() {
        page("/robots.txt", "503 Busy\r\n\r\n");
        page("/", HTML + "x");
        assertThat(read("http://club.test/")).isEqualTo(new NotRead(Reason.ROBOTS));
        assertThat(targets()).containsExactly("/robots.txt");
    }

    @Test
    void redirectsAreFollowedThreeTimes() {
        page("/3", HTML + "found");
        for (int i = 0; i < 3; i++) {
            page("/" + i, "301 Moved\r\nLocation: /" + (i + 1) + "\r\n\r\n");
        }
        page("/before", "301 Moved\r\nLocation: /0\r\n\r\n");
        assertThat(read("http://club.test/0")).isEqualTo(new Read("club.test", "found", true));
        assertThat(read("http://club.test/before")).isEqualTo(new NotRead(Reason.LEADS_AWAY));
    }

    @ParameterizedTest
    @CsvSource({
        "http://inner.test/, UNSAFE_TARGET",
        "//inner.test/, UNSAFE_TARGET",
        "http://metadata.google.internal/, UNSAFE_TARGET",
        "http://169.254.169.254/latest/meta-data/, LEADS_AWAY",
        "http://127.0.0.1/, LEADS_AWAY",
        "http://127.0.0.1:6379/, LEADS_AWAY",
        "http://2130706433/, LEADS_AWAY",
        "http://[::1]/, LEADS_AWAY",
        "http://club.test:22/, LEADS_AWAY",
        "http://user@club.test/, LEADS_AWAY",
        "http://localhost/, LEADS_AWAY",
        "file:///etc/passwd, LEADS_AWAY",
        "gopher://club.test/, LEADS_AWAY",
        "http://gone.test/, NO_SUCH_NAME",
    })
    void aRedirectIsJudgedAsIfTheVisitorHadTypedIt(String location, Reason reason) {
        page("/", "302 Found\r\nLocation: " + location + "\r\n\r\n");
        assertThat(read("http://club.test/")).isEqualTo(new NotRead(reason));
        assertThat(targets()).containsExactly("/robots.txt", "/");
    }

    @Test
    void theFileForRobotsLeadsNowhereElseEither() {
        page("/robots.txt", "302 Found\r\nLocation: http://inner.test/\r\n\r\n");
        page("/", HTML + "x");
        assertThat(read("http://club.test/")).isEqualTo(new NotRead(Reason.UNSAFE_TARGET));
        assertThat(server.connections()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inner.test. A 127.0.0.1",
                "inner.test. A 192.168.0.1",
                "inner.test. AAAA ::1",
                "inner.test. AAAA ::ffff:127.0.0.1"
            })
    void aNameThatLeadsInsideIsRefusedWhateverElseItLeadsTo(String record) {
        dns.with(record);
        assertThat(read("http://inner.test/")).isEqualTo(new NotRead(Reason.UNSAFE_TARGET));
        assertThat(server.connections()).isZero();
    }

    /** DNS rebinding: the second answer would lead elsewhere, but is never asked for. */
    @Test
    void aSecondAnswerOfTheDnsChangesNothing() {
        dns.changing(
                "flip.test.",
                "A",
                time -> List.of("flip.test. 0 A " + (time == 0 ? "127.0.0.1" : "10.0.0.1")));
        page("/", "302 Found\r\nLocation: http://flip.test/next\r\n\r\n");
        page("/next", HTML + "here");
        assertThat(read("http://flip.test/")).isEqualTo(new Read("flip.test", "here", true));
        assertThat(dns.timesAsked("flip.test.", "A")).isEqualTo(1);
    }

    @Test
    void aHugePageIsCutOff() {
        site.put(
                "/",
                out -> {
                    say(out, "HTTP/1.1 " + HTML);
                    byte[] piece = "x ".repeat(32 * 1024).getBytes(StandardCharsets.US_ASCII);
                    while (true) {
                        out.write(piece);
                    }
                });
        assertThat(read("http://club.test/"))
                .isInstanceOfSatisfying(
                        Read.class,
                        read -> {
                            assertThat(read.whole()).isFalse();
                            assertThat(read.source()).hasSize(WebPageSeen.LONGEST_PAGE);
                        });
    }

    @Test
    void aPageInOddPiecesIsPutTogether() {
        page(
                "/",
                "200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\njane@\r\nb;x=y\r\nexample.org\r\n"
                        + "0\r\n\r\n");
        assertThat(read("http://club.test/"))
                .isEqualTo(new Read("club.test", "jane@example.org", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "body", "nothing"})
    void aSlowServerIsGivenUp(String where) {
        site.put(
                "/",
                out -> {
                    if (where.equals("body")) {
                        say(out, "HTTP/1.1 " + HTML);
                    }
                    while (true) {
                        Thread.sleep(100);
                        say(out, where.equals("nothing") ? "" : "x");
                    }
                });
        long start = System.nanoTime();
        assertThat(read("http://club.test/")).isEqualTo(new NotRead(Reason.TOO_SLOW));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSH-2.0-x\r\n", "HTTP/1.1 abc\r\n\r\n", "\u0000\u0001", ""})
    void whatIsNoWebServerIsToldAsNotReached(String talk) {
        site.put("/robots.txt", out -> say(out, talk));
        assertThat(read("http://club.test/")).isEqualTo(new NotRead(Reason.NOT_REACHED));
    }

    /** No TLS on this port: the page must not come in the clear instead. */
    @Test
    void whoAsksForHttpsGetsNothingInTheClear() {
        page("/", HTML + "x");
        assertThat(read("https://club.test/")).isInstanceOf(NotRead.class);
        assertThat(targets()).doesNotContain("/");
    }
}
