package dev.mailcheckup.message;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint by which a mail or a file is known again (FIPS 180-4). */
public final class Sha256 {

    private Sha256() {}

    /** In lower-case hex, 64 digits. */
    public static String of(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
