package dev.mailcheckup.suspicion.wallet;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Checks Monero addresses: standard and subaddresses of 95 characters, integrated ones of 106.
 * Base58 in blocks of eight octets, and four octets of Keccak-256 as the checksum.
 */
final class Monero {

    static final int LENGTH = 95;
    static final int INTEGRATED_LENGTH = 106;

    private static final int FULL_BLOCK = 11;
    private static final int FULL_BLOCK_OCTETS = 8;
    private static final int CHECKSUM = 4;

    /**
     * How many octets a last block of so many characters holds; -1 for lengths that do not occur.
     */
    private static final int[] OCTETS = {0, -1, 1, 2, -1, 3, 4, 5, -1, 6, 7, 8};

    private static final int STANDARD = 18;
    private static final int INTEGRATED = 19;
    private static final int SUBADDRESS = 42;

    private Monero() {}

    static boolean isAddress(String address) {
        byte[] octets = decoded(address);
        if (octets.length <= CHECKSUM) {
            return false;
        }
        byte[] payload = Arrays.copyOf(octets, octets.length - CHECKSUM);
        byte[] sum = Arrays.copyOf(Keccak.hash256(payload), CHECKSUM);
        byte[] given = Arrays.copyOfRange(octets, payload.length, octets.length);
        int network = payload[0];
        boolean fits =
                address.length() == INTEGRATED_LENGTH
                        ? network == INTEGRATED
                        : address.length() == LENGTH
                                && (network == STANDARD || network == SUBADDRESS);
        return fits && Arrays.equals(sum, given);
    }

    private static byte[] decoded(String address) {
        int last = OCTETS[address.length() % FULL_BLOCK];
        if (last < 0 || !Base58.isWritten(address)) {
            return new byte[0];
        }
        int blocks = address.length() / FULL_BLOCK;
        byte[] octets = new byte[blocks * FULL_BLOCK_OCTETS + last];
        for (int block = 0; block * FULL_BLOCK < address.length(); block++) {
            int start = block * FULL_BLOCK;
            String text = address.substring(start, Math.min(address.length(), start + FULL_BLOCK));
            int size = block < blocks ? FULL_BLOCK_OCTETS : last;
            if (!put(text, octets, block * FULL_BLOCK_OCTETS, size)) {
                return new byte[0];
            }
        }
        return octets;
    }

    private static boolean put(String text, byte[] octets, int at, int size) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < text.length(); i++) {
            number =
                    number.multiply(BigInteger.valueOf(Base58.ALPHABET.length()))
                            .add(BigInteger.valueOf(Base58.ALPHABET.indexOf(text.charAt(i))));
        }
        if (number.bitLength() > size * 8) {
            return false;
        }
        for (int i = size - 1; i >= 0; i--) {
            octets[at + i] = number.byteValue();
            number = number.shiftRight(8);
        }
        return true;
    }
}
