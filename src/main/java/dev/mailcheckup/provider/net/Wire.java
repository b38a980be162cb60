package dev.mailcheckup.provider.net;

import dev.mailcheckup.provider.Outcome;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One open connection. What the server sends is counted: at most {@link #LONGEST_LINE} octets a
 * line, {@link #MOST_OCTETS} in all unless more was asked for.
 */
final class Wire implements Closeable {

    static final int LONGEST_LINE = 8 * 1024;
    static final int MOST_OCTETS = 128 * 1024;

    private final String host;
    private final ScheduledFuture<?> deadline;
    private final TargetLimits.Turn turn;
    private final int most;
    private final Socket plain;
    private Socket socket;
    private InputStream in;
    private final byte[] buffer = new byte[LONGEST_LINE];
    private int next;
    private int filled;
    private int received;

    Wire(Socket socket, String host, ScheduledFuture<?> deadline, TargetLimits.Turn turn, int most)
            throws IOException {
        this.plain = socket;
        this.socket = socket;
        this.host = host;
        this.deadline = deadline;
        this.turn = turn;
        this.most = most;
        this.in = socket.getInputStream();
    }

    String host() {
        return host;
    }

    String ip() {
        return plain.getInetAddress().getHostAddress();
    }

    /** The next octet, or -1 at the end. */
    int read() throws IOException {
        if (next == filled) {
            if (received >= most) {
                throw LookFailed.broken(Outcome.Why.TOO_MUCH);
            }
            try {
                filled = in.read(buffer, 0, Math.min(buffer.length, most - received));
            } catch (IOException e) {
                throw told(e);
            }
            next = 0;
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
            received += filled;
        }
        return buffer[next++] & 0xff;
    }

    byte[] read(int octets) throws IOException {
        byte[] all = new byte[octets];
        for (int i = 0; i < octets; i++) {
            int octet = read();
            if (octet < 0) {
                throw new EOFException();
            }
            all[i] = (byte) octet;
        }
        return all;
    }

    /** A line without its end, each octet one character. */
    String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int octet = read();
        if (octet < 0) {
            throw new EOFException();
        }
        while (octet >= 0 && octet != '\n') {
            if (line.length() >= LONGEST_LINE) {
                throw LookFailed.broken(Outcome.Why.TOO_MUCH);
            }
            line.append((char) octet);
            octet = read();
        }
        int end = line.length();
        return end > 0 && line.charAt(end - 1) == '\r'
                ? line.substring(0, end - 1)
                : line.toString();
    }

    void send(String line) throws IOException {
        send((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    void send(byte[] octets) throws IOException {
        try {
            socket.getOutputStream().write(octets);
            socket.getOutputStream().flush();
        } catch (IOException e) {
            throw told(e);
        }
    }

    /**
     * Ends the look if octets wait that nobody asked for: a TLS server never speaks first, so they
     * were put there to be taken for part of the encrypted talk (CVE-2011-0411).
     */
    void refuseInjection() throws IOException {
        if (next != filled || in.available() > 0) {
            throw LookFailed.broken(Outcome.Why.NO_TLS);
        }
    }

    /** Goes on with TLS, asking for the host by name (SNI, RFC 6066). */
    SSLSession startTls(SSLSocketFactory factory) throws IOException {
        try {
            SSLSocket tls = (SSLSocket) factory.createSocket(plain, host, plain.getPort(), true);
            tls.setUseClientMode(true);
            tls.startHandshake();
            socket = tls;
            in = tls.getInputStream();
            return tls.getSession();
        } catch (IOException e) {
            throw told(e);
        }
    }

    /** The reader may wake before the task that closed its socket counts as done. */
    private IOException told(IOException failure) {
        return deadline.getDelay(TimeUnit.NANOSECONDS) <= 0
                ? new LookFailed(new Outcome.TimedOut())
                : failure;
    }

    @Override
    public void close() {
        deadline.cancel(false);
        try {
            plain.close();
        } catch (IOException e) {
            // closed is closed
        } finally {
            turn.end();
        }
    }
}
