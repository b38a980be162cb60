package dev.mailcheckup.servers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A mail domain of the tests, on a loopback address of its own.
 *
 * @param number last octet of its address
 * @param how where the domain says which servers it has
 */
public record Site(String domain, int number, Flaw flaw, Discovery how) {

    /** Where a domain says which servers it has. */
    public enum Discovery {
        SRV,
        AUTOCONFIG,
        AUTOCONFIG_OVER_PLAIN_HTTP,
        /** Nowhere: only the usual host names exist. */
        GUESS
    }

    /** No server answers for it, and no zone has it. */
    public static final String MISSING = "missing.test";

    public static final List<Site> ALL =
            Stream.concat(
                            Arrays.stream(Flaw.values()).map(Site::with),
                            Stream.of(
                                    new Site("auto.test", 101, Flaw.NONE, Discovery.AUTOCONFIG),
                                    new Site(
                                            "autoplain.test",
                                            102,
                                            Flaw.NONE,
                                            Discovery.AUTOCONFIG_OVER_PLAIN_HTTP),
                                    new Site("guess.test", 103, Flaw.NONE, Discovery.GUESS)))
                    .toList();

    /** The domain that has this flaw and no other. */
    public static Site with(Flaw flaw) {
        return new Site(flaw.name + ".test", flaw.ordinal() + 1, flaw, Discovery.SRV);
    }

    public String host() {
        return "mail." + domain;
    }

    public String address() {
        return flaw == Flaw.PRIVATE_ADDRESS ? "10.83.0.1" : "127.83.0." + number;
    }

    /** Where connections begin in the clear: elsewhere, where only those are to be wrong. */
    String clearHost() {
        return flaw == Flaw.NO_STARTTLS ? "clear." + domain : host();
    }

    String clearAddress() {
        return flaw == Flaw.NO_STARTTLS ? "127.83.1." + number : address();
    }
}
