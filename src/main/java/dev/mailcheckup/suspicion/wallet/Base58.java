package dev.mailcheckup.suspicion.wallet;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Base58 with the checksum of Bitcoin addresses: four octets of a double SHA-256. */
final class Base58 {

    static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    private static final int ADDRESS = 25;
    private static final int CHECKSUM = 4;
    private static final BigInteger BASE = BigInteger.valueOf(58);

    private Base58() {}

    /** The version octet of a valid address of 20 octets, or -1. */
    static int version(String address) {
        BigInteger number = BigInteger.ZERO;
        for (char c : address.toCharArray()) {
            int digit = ALPHABET.indexOf(c);
            if (digit < 0) {
                return -1;
            }
            number = number.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        byte[] octets = padded(number, address);
        if (octets.length != ADDRESS) {
            return -1;
        }
        byte[] payload = Arrays.copyOf(octets, ADDRESS - CHECKSUM);
        byte[] sum = Arrays.copyOf(sha256(sha256(payload)), CHECKSUM);
        boolean valid = Arrays.equals(sum, Arrays.copyOfRange(octets, ADDRESS - CHECKSUM, ADDRESS));
        return valid ? octets[0] & 0xff : -1;
    }

    /** Each leading 1 stands for one zero octet. */
    private static byte[] padded(BigInteger number, String address) {
        byte[] signed = number.toByteArray();
        int skip = signed[0] == 0 ? 1 : 0;
        int zeros = 0;
        while (zeros < address.length() && address.charAt(zeros) == '1') {
            zeros++;
        }
        byte[] octets = new byte[zeros + signed.length - skip];
        System.arraycopy(signed, skip, octets, zeros, signed.length - skip);
        return octets;
    }

    private static byte[] sha256(byte[] octets) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(octets);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
