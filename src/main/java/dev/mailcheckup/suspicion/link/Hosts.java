package dev.mailcheckup.suspicion.link;

import dev.mailcheckup.suspicion.text.Tables;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of hosts that many share, one domain a line. */
public final class Hosts {

    public static final Hosts SHORTENERS = new Hosts("shorteners");
    public static final Hosts FREE = new Hosts("free-hosts");
    public static final Hosts SENDING_SERVICES = new Hosts("sending-services");

    /** Services that guard mailboxes and keep the wrapped address to themselves. */
    static final Hosts GUARDS = new Hosts("guards");

    /** Endings under which addresses cost next to nothing. */
    public static final Hosts THROWAWAY = new Hosts("throwaway-endings");

    /** Where anyone can leave a picture. */
    public static final Hosts PICTURES = new Hosts("picture-hosts");

    private final Set<String> domains;

    private Hosts(String name) {
        domains =
                Tables.lines("/suspicion/hosts/" + name + ".txt").stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the host is one of the list or under one. */
    public boolean has(String host) {
        String name = host;
        while (!name.isEmpty()) {
            if (domains.contains(name)) {
                return true;
            }
            int dot = name.indexOf('.');
            name = dot < 0 ? "" : name.substring(dot + 1);
        }
        return false;
    }
}
