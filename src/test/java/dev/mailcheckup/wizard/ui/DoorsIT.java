package dev.mailcheckup.wizard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.mailcheckup.browser.Accessibility;
import dev.mailcheckup.browser.ChromiumExtension;
import dev.mailcheckup.browser.ChromiumExtension.Pages;
import dev.mailcheckup.browser.NoSidewaysScroll;
import dev.mailcheckup.browser.RunningApp;
import dev.mailcheckup.browser.Visitor;
import dev.mailcheckup.browser.Walk;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The knock on the visitor's own doors, with real sockets on loopback. */
@ExtendWith(ChromiumExtension.class)
class DoorsIT {

    private static final String CONTROL = "127.0.82.1";

    private static final List<ServerSocket> OPENED = new ArrayList<>();
    private static ServerSocket visitorsDoor;
    private static RunningApp app;

    @BeforeAll
    static void start() throws IOException {
        visitorsDoor = listen("127.0.0.1", 0);
        listen(CONTROL, visitorsDoor.getLocalPort());
        String ports =
                "445=%d,135=%d,139=%d"
                        .formatted(
                                visitorsDoor.getLocalPort(),
                                listen(CONTROL, 0).getLocalPort(),
                                listen(CONTROL, 0).getLocalPort());
        app =
                RunningApp.start(
                        "--mailcheckup.allow=127.0.0.0/8",
                        "--mailcheckup.ports=" + ports,
                        "--mailcheckup.doors.control=" + CONTROL);
    }

    @AfterAll
    static void stop() throws IOException {
        if (app != null) {
            app.close();
        }
        for (ServerSocket each : OPENED) {
            each.close();
        }
    }

    private static ServerSocket listen(String address, int port) throws IOException {
        ServerSocket server = new ServerSocket(port, 10, InetAddress.getByName(address));
        OPENED.add(server);
        return server;
    }

    /** One knock in ten minutes, so all that needs one is in one test; first come the refusals. */
    @Test
    void anOpenDoorReachesThePlanAndOnlyTheOwnDoorIsKnockedOn(Pages pages) throws IOException {
        Page elsewhere = pages.as(Visitor.DESKTOP, app);
        elsewhere.setExtraHTTPHeaders(Map.of("X-Forwarded-For", "198.51.100.7"));
        Walk.whole(elsewhere).skipTo("q9-1");
        look(elsewhere);
        assertThat(elsewhere.locator(".look-result"))
                .containsText("Your own address does not reach us");
        assertNobodyKnocked();

        Page page = pages.as(Visitor.PHONE, app);
        Walk.whole(page).skipTo("q9-1");
        assertThat(page.locator("h1")).hasText("May we knock on your own connection?");
        assertThat(page.locator("main input")).hasCount(0);
        Accessibility.check(page, "before the knock");
        NoSidewaysScroll.check(page, "before the knock");
        assertNobodyKnocked();
        Walk.at(page).proceed();
        assertNobodyKnocked();
        page.goBack();
        assertThat(page.locator("h1")).hasText("May we knock on your own connection?");
        look(page);
        assertThat(page.locator(".look-result"))
                .containsText("Port 445: It is open. Fix this today.");
        assertThat(page.locator(".look-result")).containsText("Port 135: It said no. Good.");
        Accessibility.check(page, "after the knock");
        NoSidewaysScroll.check(page, "after the knock");
        page.locator("main vaadin-button[theme~=primary]").click();
        assertThat(page.locator("h1")).not().hasText("May we knock on your own connection?");
        page.navigate("/plan");
        assertThat(page.locator("main")).containsText("Close ports 445, 135, 137 and 139");
        assertThat(page.locator("main")).containsText("open to the whole internet");

        Page again = pages.as(Visitor.DESKTOP, app);
        Walk.whole(again).skipTo("q9-1");
        look(again);
        assertThat(again.locator(".look-result")).containsText("10 minutes");
    }

    @Test
    void aVisitorInOurOwnNetworkIsToldSo(Page page) {
        Walk.whole(page).skipTo("q9-1");
        look(page);
        assertThat(page.locator(".look-result")).containsText("We could not test.");
        page.locator("main vaadin-button[theme~=primary]").click();
        assertThat(page.locator("h1")).not().hasText("May we knock on your own connection?");
        page.navigate("/answers");
        assertThat(page.locator("main")).containsText("We could not test your connection");
    }

    private static void assertNobodyKnocked() throws IOException {
        visitorsDoor.setSoTimeout(1);
        try {
            visitorsDoor.accept().close();
        } catch (SocketTimeoutException nobody) {
            return;
        }
        throw new AssertionError("somebody knocked");
    }

    private static void look(Page page) {
        page.locator(".look vaadin-button").click();
    }

    /** Skips what comes before it. */
}
