package dev.mailcheckup.suspicion.wallet;

import java.util.Locale;

/** Checks segregated witness addresses: bech32 (BIP-173) for version 0, bech32m (BIP-350) above. */
final class Bech32 {

    private static final String CHARSET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] GENERATOR = {
        0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3
    };
    private static final int BECH32 = 1;
    private static final int BECH32M = 0x2bc830a3;
    private static final int CHECKSUM = 6;
    private static final int LONGEST = 90;

    private Bech32() {}

    static boolean isWitnessAddress(String address, String prefix) {
        String lower = address.toLowerCase(Locale.ROOT);
        boolean oneCase = address.equals(lower) || address.equals(address.toUpperCase(Locale.ROOT));
        if (!oneCase || address.length() > LONGEST || !lower.startsWith(prefix + "1")) {
            return false;
        }
        int[] values = values(lower.substring(prefix.length() + 1));
        if (values.length < CHECKSUM + 1 || values[0] > 16) {
            return false;
        }
        int expected = values[0] == 0 ? BECH32 : BECH32M;
        return checksum(prefix, values) == expected && isProgram(values);
    }

    private static int[] values(String data) {
        int[] values = data.chars().map(CHARSET::indexOf).toArray();
        for (int value : values) {
            if (value < 0) {
                return new int[0];
            }
        }
        return values;
    }

    private static int checksum(String prefix, int[] values) {
        int sum = 1;
        for (char c : prefix.toCharArray()) {
            sum = step(sum, c >> 5);
        }
        sum = step(sum, 0);
        for (char c : prefix.toCharArray()) {
            sum = step(sum, c & 31);
        }
        for (int value : values) {
            sum = step(sum, value);
        }
        return sum;
    }

    private static int step(int sum, int value) {
        int top = sum >>> 25;
        int next = (sum & 0x1ffffff) << 5 ^ value;
        for (int i = 0; i < GENERATOR.length; i++) {
            next ^= (top >> i & 1) == 1 ? GENERATOR[i] : 0;
        }
        return next;
    }

    /** The witness program (BIP-141): 2 to 40 octets, 20 or 32 for version 0, zero padding. */
    private static boolean isProgram(int[] values) {
        int groups = values.length - CHECKSUM - 1;
        int bits = groups * 5;
        int octets = bits / 8;
        int padding = bits % 8;
        boolean padded = padding < 5 && (values[groups] & (1 << padding) - 1) == 0;
        boolean length = octets >= 2 && octets <= 40;
        return padded && length && (values[0] != 0 || octets == 20 || octets == 32);
    }
}
