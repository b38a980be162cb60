package dev.mailcheckup.visitor;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether the address that a request came from is the visitor's own. Something in between that is
 * not known to the server leaves its header (RFC 7239 and the older ones); then the address is that
 * of the thing in between, or a claim of the visitor's.
 */
public final class OwnAddress {

    /** A proxy that the server trusts has its entries taken out of these by the server. */
    private static final List<String> CHAINS = List.of("Forwarded", "X-Forwarded-For", "Via");

    /** A trusted proxy often sets these too, to the address that the server then reports. */
    private static final List<String> CLIENTS =
            List.of("X-Real-IP", "CF-Connecting-IP", "True-Client-IP");

    private OwnAddress() {}

    /**
     * @param remote what the server takes for the visitor's address
     * @param header the value of a header field of the request, by its name
     * @return empty text where it may be someone else's
     */
    public static String of(String remote, Function<String, @Nullable String> header) {
        boolean between =
                CHAINS.stream().anyMatch(name -> header.apply(name) != null)
                        || CLIENTS.stream()
                                .map(header)
                                .anyMatch(client -> client != null && !client.equals(remote));
        return between ? "" : remote;
    }
}
