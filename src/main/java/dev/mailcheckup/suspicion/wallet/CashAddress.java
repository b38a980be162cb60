package dev.mailcheckup.suspicion.wallet;

import java.util.Locale;

/** Checks Bitcoin Cash addresses (the CashAddr specification), with or without their prefix. */
final class CashAddress {

    static final String PREFIX = "bitcoincash";

    /** Of addresses of 160 bits, as wallets make them, without the prefix. */
    static final int LENGTH = 42;

    private static final String CHARSET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final long[] GENERATOR = {
        0x98f2bc8e61L, 0x79b76d99e2L, 0xf33e5fb3c4L, 0xae2eabe2a8L, 0x1e4f43e470L
    };
    private static final long LOW = 0x07ffffffffL;

    private CashAddress() {}

    /**
     * @param address without the prefix and its colon
     */
    static boolean isAddress(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        boolean oneCase = address.equals(lower) || address.equals(address.toUpperCase(Locale.ROOT));
        if (!oneCase || lower.length() != LENGTH) {
            return false;
        }
        long sum = 1;
        for (int i = 0; i < PREFIX.length(); i++) {
            sum = step(sum, PREFIX.charAt(i) & 31);
        }
        sum = step(sum, 0);
        for (int i = 0; i < lower.length(); i++) {
            int value = CHARSET.indexOf(lower.charAt(i));
            if (value < 0) {
                return false;
            }
            sum = step(sum, value);
        }
        return sum == 1;
    }

    private static long step(long sum, int value) {
        int top = (int) (sum >> 35);
        long next = (sum & LOW) << 5 ^ value;
        for (int i = 0; i < GENERATOR.length; i++) {
            next ^= (top >> i & 1) == 1 ? GENERATOR[i] : 0;
        }
        return next;
    }
}
