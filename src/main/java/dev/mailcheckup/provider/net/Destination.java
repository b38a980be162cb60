package dev.mailcheckup.provider.net;

import java.net.InetAddress;

/**
 * A host this app may connect to, with the one address it was resolved to. Only {@link
 * Destinations} makes one.
 */
final class Destination {

    private final String host;
    private final InetAddress address;

    Destination(String host, InetAddress address) {
        this.host = host;
        this.address = address;
    }

    /** The name to greet, to ask TLS for and to hold the certificate to. */
    String host() {
        return host;
    }

    InetAddress address() {
        return address;
    }
}
