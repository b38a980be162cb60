package dev.mailcheckup.provider.net;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cipher suites by their number (the IANA TLS registry). */
final class CipherSuites {

    /**
     * Suites no server should take: no forward secrecy (static RSA), no or broken encryption; the
     * worst first, for servers that follow the client's order. Anonymous suites are left out: no
     * mail program ever offers one, and Postfix takes them by design from other servers.
     */
    static final int[] WEAK =
            suites(
                    // no encryption
                    "0001 0002 003b c006 c010",
                    // export
                    "0003 0006 0008 0011 0014",
                    // RC4, DES, 3DES, IDEA
                    "0004 0005 c007 c011 0009 0012 0015 000a 0013 0016 c008 c012 0007",
                    // static RSA
                    "002f 0035 003c 003d 009c 009d 0041 0084 0096 c09c c09d");

    /** What servers of the last fifteen years know, for TLS 1.2. */
    static final int[] USUAL =
            suites(
                    "c02b c02f c02c c030 cca9 cca8 009e 009f ccaa c023 c027 c024 c028",
                    "c009 c013 c00a c014 0067 006b 0033 0039");

    /** What there was before TLS 1.2. */
    static final int[] OLD =
            IntStream.concat(
                            IntStream.of(
                                    suites("c009 c013 c00a c014 0033 0039 0032 0038 002f 0035")),
                            IntStream.of(WEAK))
                    .distinct()
                    .toArray();

    private static final Map<Integer, String> NAMES =
            Map.of(
                    0x002f, "TLS_RSA_WITH_AES_128_CBC_SHA",
                    0x0035, "TLS_RSA_WITH_AES_256_CBC_SHA",
                    0x003c, "TLS_RSA_WITH_AES_128_CBC_SHA256",
                    0x003d, "TLS_RSA_WITH_AES_256_CBC_SHA256",
                    0x009c, "TLS_RSA_WITH_AES_128_GCM_SHA256",
                    0x009d, "TLS_RSA_WITH_AES_256_GCM_SHA384",
                    0x000a, "TLS_RSA_WITH_3DES_EDE_CBC_SHA",
                    0x0004, "TLS_RSA_WITH_RC4_128_MD5",
                    0x0005, "TLS_RSA_WITH_RC4_128_SHA");

    private CipherSuites() {}

    /** The name of a weak suite; empty for one that was not among {@link #WEAK}. */
    static Optional<String> weakName(int suite) {
        return IntStream.of(WEAK).anyMatch(weak -> weak == suite)
                ? Optional.of(NAMES.getOrDefault(suite, "0x%04X".formatted(suite)))
                : Optional.empty();
    }

    private static int[] suites(String... lines) {
        return Stream.of(lines)
                .flatMap(line -> Stream.of(line.split(" ")))
                .mapToInt(hex -> Integer.parseInt(hex, 16))
                .toArray();
    }
}
