package dev.mailcheckup.provider.net;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses belong to the public internet: the IANA special-purpose registries (RFC 6890 and
 * its updates) and the addresses where clouds keep their metadata. The JDK's own predicates miss
 * more than half of them.
 */
public final class PublicAddresses {

    private static final List<AddressRange> REFUSED_V4 =
            ranges(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.31.196.0/24",
                    "192.52.193.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "192.175.48.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    // where Azure answers its guests
                    "168.63.129.16/32");

    /** Everything else, mapped and translated forms of IPv4 included, is refused unlisted. */
    private static final AddressRange GLOBAL_UNICAST = AddressRange.of("2000::/3");

    private static final List<AddressRange> REFUSED_V6 =
            ranges("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");

    private PublicAddresses() {}

    public static boolean contains(InetAddress address) {
        if (address instanceof Inet4Address) {
            return REFUSED_V4.stream().noneMatch(range -> range.contains(address));
        }
        return GLOBAL_UNICAST.contains(address)
                && REFUSED_V6.stream().noneMatch(range -> range.contains(address));
    }

    private static List<AddressRange> ranges(String... texts) {
        return Stream.of(texts).map(AddressRange::of).toList();
    }
}
