package dev.mailcheckup.provider.net;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the operator may set. The same code runs with and without: tests point it at servers of
 * their own.
 *
 * @param dns the DNS server to ask instead of the system's
 * @param trust a PEM file of certificate authorities to trust besides the JDK's
 * @param allow ranges that are not public and may be connected to all the same
 * @param ports standard port to the port really connected to
 * @param publicList the base URL of the public list of providers; empty to not ask it
 * @param hourly connections an hour to one address, over all checks; 0 for no limit
 * @see "Decision D007"
 */
public record NetSettings(
        Optional<InetSocketAddress> dns,
        Optional<Path> trust,
        List<AddressRange> allow,
        Map<Integer, Integer> ports,
        Optional<String> publicList,
        Timing timing,
        int hourly) {

    /** Some ten looks an hour at servers that share one address; each is kept for a while. */
    public static final int HOURLY = 480;

    /** Where mail programs look a provider up by its domain. */
    public static final String PUBLIC_LIST = "https://autoconfig.thunderbird.net/v1.1/";

    public static final NetSettings DEFAULT =
            new NetSettings(
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Map.of(),
                    Optional.of(PUBLIC_LIST),
                    Timing.DEFAULT,
                    HOURLY);

    /**
     * @param dns one question
     * @param connect until a connection stands
     * @param socket from connecting to closing, however slowly the server drips
     * @param check a whole domain
     */
    public record Timing(Duration dns, Duration connect, Duration socket, Duration check) {
        public static final Timing DEFAULT =
                new Timing(
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(4),
                        Duration.ofSeconds(8),
                        Duration.ofSeconds(20));
    }

    /**
     * Reads HOST:PORT, where the host is an address.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    public static InetSocketAddress server(String text) {
        int colon = text.lastIndexOf(':');
        String host = colon < 0 || text.endsWith("]") ? text : text.substring(0, colon);
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        try {
            int port =
                    host.length() == text.length()
                            ? 53
                            : Integer.parseInt(text.substring(colon + 1));
            return new InetSocketAddress(AddressRange.of(bare).network(), port);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not HOST:PORT: " + text, e);
        }
    }

    /**
     * Reads 993=10993,995=10995.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    public static Map<Integer, Integer> ports(String text) {
        Map<Integer, Integer> ports = new HashMap<>();
        for (String pair : text.split(",")) {
            int equals = pair.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("not PORT=PORT: " + pair);
            }
            try {
                ports.put(
                        Integer.parseInt(pair.substring(0, equals).strip()),
                        Integer.parseInt(pair.substring(equals + 1).strip()));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("not PORT=PORT: " + pair, e);
            }
        }
        return Map.copyOf(ports);
    }
}
