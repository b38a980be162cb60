package dev.mailcheckup.web.api;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.browser.RunningApp;
import dev.mailcheckup.suspicion.MailExplaining;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Those who announce a mail and then take their time. */
class SlowSendersIT {

    /** Together they announce far more than there is room for. */
    private static final int SENDERS = 20;

    private final RunningApp app = RunningApp.shared();

    @Test
    void whatIsOnlyAnnouncedKeepsNobodyOut() throws IOException {
        List<Socket> senders = new ArrayList<>();
        try {
            for (int i = 0; i < SENDERS; i++) {
                senders.add(begun("/api/explain", ApiClient.MAIL, "From: a@one.example\n"));
            }
            byte[] mail = "From: b@two.example\n\nhello".getBytes(UTF_8);
            assertThat(new ApiClient(app).explain(mail).status()).isEqualTo(200);
        } finally {
            for (Socket sender : senders) {
                sender.close();
            }
        }
    }

    @Test
    void aPostedFormIsRefusedUnread() throws IOException {
        String type = "application/x-www-form-urlencoded";
        try (Socket sender = begun("/api/explain?words=en", type, "words=zh&lang=zh&")) {
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(sender.getInputStream(), UTF_8));
            assertThat(answer.readLine()).contains("415");
            List<String> header = new ArrayList<>();
            for (String line = answer.readLine(); !line.isEmpty(); line = answer.readLine()) {
                header.add(line);
            }
            assertThat(header).noneMatch(line -> line.startsWith("Set-Cookie"));
        }
    }

    /** Announces a mail of the largest size and sends only its beginning. */
    private Socket begun(String path, String type, String beginning) throws IOException {
        URI address = URI.create(app.url(path));
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(60_000);
        String head =
                """
                POST %s HTTP/1.1
                Host: %s
                Content-Type: %s
                Content-Length: %d

                """
                        .formatted(path, address.getAuthority(), type, MailExplaining.MOST_OCTETS)
                        .replace("\n", "\r\n");
        socket.getOutputStream().write((head + beginning).getBytes(US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }
}
