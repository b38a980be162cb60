package dev.mailcheckup.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The TCP ports the servers listen on, each on many loopback addresses; dns also by UDP. */
public record Ports(
        int smtp,
        int submission,
        int submissions,
        int imap,
        int imaps,
        int pop3,
        int pop3s,
        int http,
        int https,
        int dns) {

    /** As the registry of port numbers has them. */
    public static final Ports REGISTERED = new Ports(25, 587, 465, 143, 993, 110, 995, 80, 443, 53);

    /** Ports that no other program uses now, on any address. */
    public static Ports free() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < 10; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0")));
            }
            var each = held.stream().map(ServerSocket::getLocalPort).iterator();
            return new Ports(
                    each.next(),
                    each.next(),
                    each.next(),
                    each.next(),
                    each.next(),
                    each.next(),
                    each.next(),
                    each.next(),
                    each.next(),
                    each.next());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            held.forEach(Ports::release);
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mail and web ports as the app is told of them: {@code registered=used}, by comma. */
    public String map() {
        var used = new TreeMap<Integer, Integer>();
        used.put(REGISTERED.smtp, smtp);
        used.put(REGISTERED.submission, submission);
        used.put(REGISTERED.submissions, submissions);
        used.put(REGISTERED.imap, imap);
        used.put(REGISTERED.imaps, imaps);
        used.put(REGISTERED.pop3, pop3);
        used.put(REGISTERED.pop3s, pop3s);
        used.put(REGISTERED.http, http);
        used.put(REGISTERED.https, https);
        return used.entrySet().stream()
                .map(port -> port.getKey() + "=" + port.getValue())
                .collect(Collectors.joining(","));
    }
}
