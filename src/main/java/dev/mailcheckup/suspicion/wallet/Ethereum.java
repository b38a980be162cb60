package dev.mailcheckup.suspicion.wallet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Checks Ethereum addresses by the case of their letters (EIP-55). */
final class Ethereum {

    private Ethereum() {}

    static boolean isHex(String address) {
        return address.substring(2).chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }

    /** All one case carries no checksum and is taken as valid, as the standard says. */
    static boolean isAddress(String address) {
        String digits = address.substring(2);
        String lower = digits.toLowerCase(Locale.ROOT);
        if (digits.equals(lower) || digits.equals(digits.toUpperCase(Locale.ROOT))) {
            return true;
        }
        byte[] hash = Keccak.hash256(lower.getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < digits.length(); i++) {
            int nibble = (hash[i / 2] >> (i % 2 == 0 ? 4 : 0)) & 0xf;
            char c = digits.charAt(i);
            if (Character.isLetter(c) && Character.isUpperCase(c) != nibble >= 8) {
                return false;
            }
        }
        return true;
    }
}
