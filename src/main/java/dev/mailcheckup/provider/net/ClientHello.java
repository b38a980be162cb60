package dev.mailcheckup.provider.net;

import dev.mailcheckup.provider.TlsVersion;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * A hand-made ClientHello (RFC 5246, section 7.4.1.2), to ask for what the JDK refuses to speak:
 * SSL 3.0 to TLS 1.1 and outdated cipher suites. At most TLS 1.2, where the certificate comes in
 * the clear.
 */
final class ClientHello {

    private static final SecureRandom RANDOM = new SecureRandom();

    private ClientHello() {}

    /** The whole record to send. */
    static byte[] record(String host, TlsVersion highest, int[] suites) {
        byte[] body = body(host, highest, suites);
        Octets handshake = new Octets();
        handshake.u8(1).u24(body.length).all(body);
        Octets record = new Octets();
        // Servers are used to 1.0 in the first record, whatever the hello asks for.
        int recordVersion = Math.min(highest.wire(), TlsVersion.TLS_1_0.wire());
        record.u8(22).u16(recordVersion).vector16(handshake.octets());
        return record.octets();
    }

    private static byte[] body(String host, TlsVersion highest, int[] suites) {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        Octets ciphers = new Octets();
        for (int suite : suites) {
            ciphers.u16(suite);
        }
        // secure renegotiation (RFC 5746)
        ciphers.u16(0x00ff);
        Octets body = new Octets();
        body.u16(highest.wire()).all(random).u8(0).vector16(ciphers.octets());
        body.u8(1).u8(0);
        if (highest != TlsVersion.SSL_3) {
            body.vector16(extensions(host, highest));
        }
        return body.octets();
    }

    private static byte[] extensions(String host, TlsVersion highest) {
        Octets name = new Octets();
        name.u8(0).vector16(host.getBytes(StandardCharsets.US_ASCII));
        Octets names = new Octets().vector16(name.octets());
        Octets groups = new Octets();
        for (int group : new int[] {0x001d, 0x0017, 0x0018, 0x0019, 0x0100, 0x0101}) {
            groups.u16(group);
        }
        Octets all = new Octets();
        all.u16(0).vector16(names.octets());
        all.u16(10).vector16(new Octets().vector16(groups.octets()).octets());
        all.u16(11).vector16(new byte[] {1, 0});
        if (highest == TlsVersion.TLS_1_2) {
            Octets signatures = new Octets();
            for (int scheme :
                    new int[] {
                        0x0403, 0x0503, 0x0603, 0x0804, 0x0805, 0x0806, 0x0401, 0x0501, 0x0601,
                        0x0203, 0x0201, 0x0202
                    }) {
                signatures.u16(scheme);
            }
            all.u16(13).vector16(new Octets().vector16(signatures.octets()).octets());
        }
        return all.octets();
    }

    /** Big-endian numbers and vectors, as TLS writes them. */
    private static final class Octets {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Octets u8(int value) {
            out.write(value);
            return this;
        }

        Octets u16(int value) {
            return u8(value >> 8).u8(value);
        }

        Octets u24(int value) {
            return u8(value >> 16).u16(value);
        }

        Octets all(byte[] octets) {
            out.writeBytes(octets);
            return this;
        }

        Octets vector16(byte[] octets) {
            return u16(octets.length).all(octets);
        }

        byte[] octets() {
            return out.toByteArray();
        }
    }
}
