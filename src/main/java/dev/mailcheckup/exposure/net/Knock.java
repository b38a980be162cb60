package dev.mailcheckup.exposure.net;

import dev.mailcheckup.exposure.DoorState;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** One try to connect over TCP. No octet is sent or read. */
@FunctionalInterface
interface Knock {

    DoorState on(InetAddress address, int port);

    static Knock within(Duration time) {
        return (address, port) -> {
            // No proxy of the environment: it would answer in place of the other end.
            try (Socket socket = new Socket(Proxy.NO_PROXY)) {
                socket.connect(new InetSocketAddress(address, port), (int) time.toMillis());
                return DoorState.OPEN;
            } catch (SocketTimeoutException e) {
                return DoorState.NO_ANSWER;
            } catch (ConnectException e) {
                return refused(e) ? DoorState.REFUSED : DoorState.NOT_TESTED;
            } catch (IOException e) {
                // No route, or a firewall of ours: it says nothing about the other end.
                return DoorState.NOT_TESTED;
            }
        };
    }

    /** The JDK has one exception for a refusal and for a network that cannot be reached. */
    private static boolean refused(ConnectException e) {
        return String.valueOf(e.getMessage()).contains("refused");
    }
}
