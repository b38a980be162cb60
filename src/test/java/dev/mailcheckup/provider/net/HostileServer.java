package dev.mailcheckup.provider.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on loopback that treats everybody the same bad way. */
final class HostileServer implements AutoCloseable {

    private final ServerSocket socket;
    private final AtomicInteger connections = new AtomicInteger();

    /** What it does with one visitor; the connection ends with it. */
    interface Manner {
        void meet(Socket visitor, InputStream in, OutputStream out) throws Exception;
    }

    HostileServer(Manner manner) throws IOException {
        socket = new ServerSocket(0, 200, InetAddress.getByName("127.0.0.1"));
        Thread.startVirtualThread(() -> serve(manner));
    }

    private void serve(Manner manner) {
        while (!socket.isClosed()) {
            try {
                Socket visitor = socket.accept();
                connections.incrementAndGet();
                Thread.startVirtualThread(() -> meet(visitor, manner));
            } catch (IOException e) {
                // closed
            }
        }
    }

    private void meet(Socket visitor, Manner manner) {
        try (visitor) {
            manner.meet(visitor, visitor.getInputStream(), visitor.getOutputStream());
        } catch (Exception e) {
            // the visitor went away
        }
    }

    static void say(OutputStream out, String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    int port() {
        return socket.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
