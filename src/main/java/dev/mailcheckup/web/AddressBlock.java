package dev.mailcheckup.web;

import com.google.common.net.InetAddresses;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;

/**
 * What counts as one visitor: an IPv4 address, or an IPv6 /64, the smallest block a home gets (RFC
 * 6177). Never looks a name up.
 */
final class AddressBlock {

    /** All whose address cannot be read share one block, so a broken address is no way round. */
    static final String UNREADABLE = "?";

    private static final int BYTES_OF_64_BITS = 8;

    private AddressBlock() {}

    static String of(String address) {
        int zone = address.indexOf('%');
        String bare = zone < 0 ? address : address.substring(0, zone);
        if (!InetAddresses.isInetAddress(bare)) {
            return UNREADABLE;
        }
        // Guava reads ::ffff:192.0.2.1 as the IPv4 address that it is.
        InetAddress read = InetAddresses.forString(bare);
        if (read instanceof Inet6Address) {
            return Arrays.toString(Arrays.copyOf(read.getAddress(), BYTES_OF_64_BITS));
        }
        return InetAddresses.toAddrString(read);
    }
}
