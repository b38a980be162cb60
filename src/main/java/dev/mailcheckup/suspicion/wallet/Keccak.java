package dev.mailcheckup.suspicion.wallet;

import java.util.Arrays;

/** Keccak-256 as Ethereum uses it: the padding of the competition, not that of SHA-3 (FIPS 202). */
final class Keccak {

    private static final int RATE = 136;
    private static final int ROUNDS = 24;
    private static final int[] ROTATIONS = {
        1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44
    };
    private static final int[] LANES = {
        10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1
    };

    private Keccak() {}

    static byte[] hash256(byte[] message) {
        byte[] padded = Arrays.copyOf(message, (message.length / RATE + 1) * RATE);
        padded[message.length] = 1;
        padded[padded.length - 1] |= (byte) 0x80;
        long[] state = new long[25];
        for (int block = 0; block < padded.length; block += RATE) {
            for (int i = 0; i < RATE; i++) {
                state[i / 8] ^= (padded[block + i] & 0xffL) << (8 * (i % 8));
            }
            permute(state);
        }
        byte[] hash = new byte[32];
        for (int i = 0; i < hash.length; i++) {
            hash[i] = (byte) (state[i / 8] >>> (8 * (i % 8)));
        }
        return hash;
    }

    private static void permute(long[] state) {
        int register = 1;
        for (int round = 0; round < ROUNDS; round++) {
            mixColumns(state);
            long carried = state[1];
            for (int i = 0; i < LANES.length; i++) {
                long next = state[LANES[i]];
                state[LANES[i]] = Long.rotateLeft(carried, ROTATIONS[i]);
                carried = next;
            }
            mixRows(state);
            for (int bit = 0; bit < 7; bit++) {
                state[0] ^= (register & 1) == 1 ? 1L << ((1 << bit) - 1) : 0;
                register = (register << 1) ^ ((register >> 7) * 0x171);
            }
        }
    }

    private static void mixColumns(long[] state) {
        long[] columns = new long[5];
        for (int i = 0; i < 25; i++) {
            columns[i % 5] ^= state[i];
        }
        for (int i = 0; i < 25; i++) {
            state[i] ^= columns[(i + 4) % 5] ^ Long.rotateLeft(columns[(i + 1) % 5], 1);
        }
    }

    private static void mixRows(long[] state) {
        for (int row = 0; row < 25; row += 5) {
            long[] lanes = Arrays.copyOfRange(state, row, row + 5);
            for (int i = 0; i < 5; i++) {
                state[row + i] = lanes[i] ^ (~lanes[(i + 1) % 5] & lanes[(i + 2) % 5]);
            }
        }
    }
}
