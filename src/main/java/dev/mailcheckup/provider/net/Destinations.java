package dev.mailcheckup.provider.net;

import dev.mailcheckup.provider.HostNames;
import dev.mailcheckup.provider.net.NameLookup.Answer;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.Type;

/**
 * The only way out. A host is named, never given as an address; it is resolved once, here; if any
 * of its addresses is not public the host is refused; the connection goes to the address that was
 * judged, so that a second answer of the DNS cannot change it.
 */
final class Destinations {

    private static final int MOST_ADDRESSES = 16;

    /** RFC 6761, RFC 6762, RFC 7686, RFC 8375, RFC 9476, and .internal. */
    private static final Set<String> RESERVED =
            Set.of(
                    "test",
                    "example",
                    "invalid",
                    "localhost",
                    "local",
                    "localdomain",
                    "internal",
                    "intranet",
                    "lan",
                    "home",
                    "corp",
                    "mail",
                    "private",
                    "onion",
                    "alt",
                    "arpa");

    /** Names that are used on clouds whatever the DNS says. */
    private static final Set<String> METADATA = Set.of("metadata.google.internal");

    private final NameLookup names;
    private final List<AddressRange> allowed;
    private final boolean ownDns;

    /**
     * @param allowed ranges that are not public and may be connected to all the same
     * @param ownDns whether the operator named a DNS server, which may hold reserved names
     */
    Destinations(NameLookup names, List<AddressRange> allowed, boolean ownDns) {
        this.names = names;
        this.allowed = allowed;
        this.ownDns = ownDns;
    }

    /** What became of a name. */
    sealed interface Admission {

        record Admitted(Destination destination) implements Admission {}

        record Refused() implements Admission {}

        record NoSuchName() implements Admission {}

        record NotAnswered() implements Admission {}
    }

    /** Whether the name itself may be looked up. */
    boolean mayAsk(String host) {
        if (!HostNames.isHostName(host) || METADATA.contains(host)) {
            return false;
        }
        String top = host.substring(host.lastIndexOf('.') + 1);
        return !top.equals("localhost") && (ownDns || !RESERVED.contains(top));
    }

    Admission admit(String host) {
        if (!mayAsk(host)) {
            return new Admission.Refused();
        }
        var asking4 = names.asking(host, Type.A, ARecord.class);
        var asking6 = names.asking(host, Type.AAAA, AAAARecord.class);
        Answer<ARecord> v4 = asking4.join();
        Answer<AAAARecord> v6 = asking6.join();
        List<InetAddress> addresses = new ArrayList<>();
        v4.list().forEach(each -> addresses.add(each.getAddress()));
        v6.list().forEach(each -> addresses.add(each.getAddress()));
        if (addresses.isEmpty()) {
            boolean failed = v4 instanceof Answer.Failed || v6 instanceof Answer.Failed;
            return failed ? new Admission.NotAnswered() : new Admission.NoSuchName();
        }
        // An AAAA record that Java reads as IPv4 is a mapped address, ::ffff:0:0/96.
        boolean mapped =
                v6.list().stream().anyMatch(each -> !(each.getAddress() instanceof Inet6Address));
        if (mapped
                || addresses.size() > MOST_ADDRESSES
                || !addresses.stream().allMatch(this::mayConnect)) {
            return new Admission.Refused();
        }
        return new Admission.Admitted(new Destination(host, addresses.getFirst()));
    }

    boolean mayConnect(InetAddress address) {
        return PublicAddresses.contains(address)
                || allowed.stream().anyMatch(range -> range.contains(address));
    }
}
