package dev.mailcheckup.provider.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.xbill.DNS.Address;

/** A range of addresses in CIDR notation (RFC 4632), such as 127.0.0.0/8 or fd00::/8. */
public record AddressRange(InetAddress network, int prefix) {

    /**
     * @throws IllegalArgumentException if the text is no such range
     */
    public static AddressRange of(String text) {
        int slash = text.indexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        try {
            InetAddress network = strict(address);
            int bits = network.getAddress().length * 8;
            int prefix = slash < 0 ? bits : Integer.parseInt(text.substring(slash + 1));
            if (prefix < 0 || prefix > bits) {
                throw new IllegalArgumentException("not a range of addresses: " + text);
            }
            return new AddressRange(network, prefix);
        } catch (UnknownHostException | NumberFormatException e) {
            throw new IllegalArgumentException("not a range of addresses: " + text, e);
        }
    }

    /** An address as text, if it is one; nothing is looked up. */
    public static Optional<InetAddress> address(String text) {
        try {
            return Optional.of(strict(text));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    public boolean contains(InetAddress address) {
        byte[] mine = network.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            int mask = 0x80 >> (bit & 7);
            if (((mine[bit >> 3] ^ other[bit >> 3]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    /** No look-up, no short forms: the JVM's own parser reads 127.1 as an address. */
    private static InetAddress strict(String address) throws UnknownHostException {
        byte[] bytes = Address.toByteArray(address, Address.IPv4);
        if (bytes == null) {
            bytes = Address.toByteArray(address, Address.IPv6);
        }
        if (bytes == null) {
            throw new UnknownHostException(address);
        }
        return InetAddress.getByAddress(bytes);
    }
}
