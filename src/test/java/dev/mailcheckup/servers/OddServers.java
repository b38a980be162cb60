package dev.mailcheckup.servers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** Servers that no mail software would be: silent, dropping, talking nonsense, never ending. */
final class OddServers implements AutoCloseable {

    private final List<ServerSocket> listening = new ArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    OddServers(Ports ports, List<Site> sites) {
        for (Site site : sites) {
            for (int port :
                    List.of(
                            ports.smtp(),
                            ports.submission(),
                            ports.submissions(),
                            ports.imap(),
                            ports.imaps(),
                            ports.pop3(),
                            ports.pop3s())) {
                listen(site, port, ports);
            }
        }
    }

    private void listen(Site site, int port, Ports ports) {
        try {
            ServerSocket server = new ServerSocket();
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(InetAddress.getByName(site.address()), port));
            listening.add(server);
            Thread.ofVirtual().start(() -> serve(server, site.flaw(), port, ports));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(ServerSocket server, Flaw flaw, int port, Ports ports) {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> answer(socket, flaw, port, ports));
            } catch (IOException e) {
                return; // closed at the end of the tests
            }
        }
    }

    private void answer(Socket socket, Flaw flaw, int port, Ports ports) {
        try (socket) {
            switch (flaw) {
                case DROPPING -> {}
                case NOT_A_MAIL_SERVER -> {
                    write(socket, "SSH-2.0-OpenSSH_9.2p1\r\n");
                    socket.getInputStream().readAllBytes();
                }
                case ENDLESS_LINE -> {
                    while (true) {
                        write(socket, "x".repeat(8192));
                    }
                }
                case STARTTLS_BROKEN -> breakTls(socket, port, ports);
                default -> socket.getInputStream().readAllBytes(); // silent until the other ends
            }
        } catch (IOException e) {
            // the other side has gone, as it should
        } finally {
            open.remove(socket);
        }
    }

    /** Offers STARTTLS, says go on, and then speaks anything but TLS. */
    private static void breakTls(Socket socket, int port, Ports ports) throws IOException {
        boolean imap = port == ports.imap();
        boolean pop3 = port == ports.pop3();
        if (!imap && !pop3 && port != ports.submission() && port != ports.smtp()) {
            return;
        }
        var in =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        write(
                socket,
                imap ? "* OK ready\r\n" : pop3 ? "+OK ready\r\n" : "220 mail.brokentls.test\r\n");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String tag = line.split(" ")[0];
            String order = line.toUpperCase(Locale.ROOT);
            if (order.contains("STARTTLS") || order.contains("STLS")) {
                write(socket, imap ? tag + " OK go\r\n" : pop3 ? "+OK go\r\n" : "220 go\r\n");
                write(socket, "this is not TLS\r\n");
                return;
            }
            write(
                    socket,
                    imap
                            ? "* CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED\r\n" + tag + " OK\r\n"
                            : pop3
                                    ? "+OK\r\nSTLS\r\n.\r\n"
                                    : "250-mail.brokentls.test\r\n250 STARTTLS\r\n");
        }
    }

    private static void write(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        try {
            for (ServerSocket server : listening) {
                server.close();
            }
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
