package dev.mailcheckup.suspicion.wallet;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Base58 with the checksum of Bitcoin addresses: four octets of a double SHA-256. */
final class Base58 {

    static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    /** The XRP Ledger's own order of the same signs. */
    static final String XRP_ALPHABET = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";

    private static final int CHECKSUM = 4;
    private static final BigInteger BASE = BigInteger.valueOf(58);

    private Base58() {}

    static boolean isWritten(String text) {
        return text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    /** The octets before a right checksum, or none. */
    static byte[] checked(String address, String alphabet) {
        byte[] octets = decoded(address, alphabet);
        if (octets.length <= CHECKSUM) {
            return new byte[0];
        }
        byte[] payload = Arrays.copyOf(octets, octets.length - CHECKSUM);
        byte[] sum = Arrays.copyOf(sha256(sha256(payload)), CHECKSUM);
        byte[] given = Arrays.copyOfRange(octets, octets.length - CHECKSUM, octets.length);
        return Arrays.equals(sum, given) ? payload : new byte[0];
    }

    /** The octets, or none where another sign stands in the text. */
    static byte[] decoded(String text, String alphabet) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < text.length(); i++) {
            int digit = alphabet.indexOf(text.charAt(i));
            if (digit < 0) {
                return new byte[0];
            }
            number = number.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        return padded(number, text, alphabet.charAt(0));
    }

    /** Each leading zero digit stands for one zero octet. */
    private static byte[] padded(BigInteger number, String text, char zero) {
        byte[] signed = number.toByteArray();
        int skip = signed[0] == 0 ? 1 : 0;
        int zeros = 0;
        while (zeros < text.length() && text.charAt(zeros) == zero) {
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
