package dev.mailcheckup.provider.net;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Cipher suites by their number (the IANA TLS registry). */
final class CipherSuites {

    /**
     * Suites no server should take: no forward secrecy (static RSA), no authentication, no or
     * broken encryption; the worst first, for servers that follow the client's order.
     */
    static final int[] WEAK = {
        // no encryption
        0x0001,
        0x0002,
        0x003b,
        0xc006,
        0xc010,
        // nobody proves anything
        0x0018,
        0x001b,
        0x0034,
        0x003a,
        0x006c,
        0x006d,
        0xc015,
        0xc016,
        0xc017,
        0xc018,
        0xc019,
        // export
        0x0003,
        0x0006,
        0x0008,
        0x0011,
        0x0014,
        0x0017,
        0x0019,
        // RC4, DES, 3DES, IDEA
        0x0004,
        0x0005,
        0xc007,
        0xc011,
        0x0009,
        0x0012,
        0x0015,
        0x000a,
        0x0013,
        0x0016,
        0xc008,
        0xc012,
        0x0007,
        // static RSA
        0x002f,
        0x0035,
        0x003c,
        0x003d,
        0x009c,
        0x009d,
        0x0041,
        0x0084,
        0x0096,
        0xc09c,
        0xc09d
    };

    /** What servers of the last fifteen years know, for TLS 1.2. */
    static final int[] USUAL = {
        0xc02b, 0xc02f, 0xc02c, 0xc030, 0xcca9, 0xcca8, 0x009e, 0x009f, 0xccaa, 0xc023, 0xc027,
        0xc024, 0xc028, 0xc009, 0xc013, 0xc00a, 0xc014, 0x0067, 0x006b, 0x0033, 0x0039
    };

    /** What there was before TLS 1.2. */
    static final int[] OLD =
            IntStream.concat(
                            IntStream.of(
                                    0xc009, 0xc013, 0xc00a, 0xc014, 0x0033, 0x0039, 0x0032, 0x0038,
                                    0x002f, 0x0035, 0x000a, 0x0016, 0xc008, 0xc012),
                            IntStream.of(WEAK))
                    .distinct()
                    .toArray();

    private static final Map<Integer, String> NAMES =
            Map.ofEntries(
                    Map.entry(0x002f, "TLS_RSA_WITH_AES_128_CBC_SHA"),
                    Map.entry(0x0035, "TLS_RSA_WITH_AES_256_CBC_SHA"),
                    Map.entry(0x003c, "TLS_RSA_WITH_AES_128_CBC_SHA256"),
                    Map.entry(0x003d, "TLS_RSA_WITH_AES_256_CBC_SHA256"),
                    Map.entry(0x009c, "TLS_RSA_WITH_AES_128_GCM_SHA256"),
                    Map.entry(0x009d, "TLS_RSA_WITH_AES_256_GCM_SHA384"),
                    Map.entry(0x000a, "TLS_RSA_WITH_3DES_EDE_CBC_SHA"),
                    Map.entry(0x0004, "TLS_RSA_WITH_RC4_128_MD5"),
                    Map.entry(0x0005, "TLS_RSA_WITH_RC4_128_SHA"));

    private CipherSuites() {}

    /** The name of a weak suite; empty for one that was not among {@link #WEAK}. */
    static Optional<String> weakName(int suite) {
        return IntStream.of(WEAK).anyMatch(weak -> weak == suite)
                ? Optional.of(NAMES.getOrDefault(suite, "0x%04X".formatted(suite)))
                : Optional.empty();
    }
}
