package dev.mailcheckup.suspicion.wallet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds coin addresses in a text and checks their checksums. */
public final class Wallets {

    /** Addresses told of one mail. */
    private static final int MOST = 20;

    private static final int SHORTEST = 25;
    private static final int LONGEST = 106;

    private Wallets() {}

    /** Each address once, in the order of the text. */
    public static List<WalletFound> in(String text) {
        Set<WalletFound> found = new LinkedHashSet<>();
        int start = -1;
        for (int i = 0; i <= text.length() && found.size() < MOST; i++) {
            if (i < text.length() && isAddressPart(text.charAt(i))) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                WalletFound wallet =
                        address(text.substring(start, Math.min(i, start + LONGEST + 1)));
                if (wallet != null && (wallet.valid() || !isJoined(text, start, i))) {
                    found.add(wallet);
                }
                start = -1;
            }
        }
        return List.copyOf(found);
    }

    private static boolean isAddressPart(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** A longer token, as in a link, only looks like an address unless its checksum holds. */
    private static boolean isJoined(String text, int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        return "/=&?%_-+.@".indexOf(before) >= 0 || "/=&%_-+@".indexOf(after) >= 0;
    }

    static @Nullable WalletFound address(String token) {
        if (token.length() < SHORTEST || token.length() > LONGEST) {
            return null;
        }
        String lower = token.toLowerCase(Locale.ROOT);
        if (lower.startsWith("bc1")) {
            return new WalletFound("BTC", token, Bech32.isWitnessAddress(token, "bc"));
        }
        if (lower.startsWith("ltc1")) {
            return new WalletFound("LTC", token, Bech32.isWitnessAddress(token, "ltc"));
        }
        if (token.startsWith("0x") && token.length() == 42 && Ethereum.isHex(token)) {
            return new WalletFound("ETH", token, Ethereum.isAddress(token));
        }
        return token.length() <= 35 ? base58(token) : null;
    }

    private static @Nullable WalletFound base58(String token) {
        if (!token.chars().allMatch(c -> Base58.ALPHABET.indexOf(c) >= 0)) {
            return null;
        }
        String currency =
                switch (Base58.version(token)) {
                    case 0x00, 0x05 -> "BTC";
                    case 0x30, 0x32 -> "LTC";
                    case 0x1e, 0x16 -> "DOGE";
                    case 0x41 -> "TRX";
                    case 0x4c, 0x10 -> "DASH";
                    default -> "";
                };
        if (!currency.isEmpty()) {
            return new WalletFound(currency, token, true);
        }
        boolean looksLikeBitcoin =
                (token.startsWith("1") || token.startsWith("3"))
                        && token.chars().anyMatch(Character::isLowerCase)
                        && token.chars().anyMatch(Character::isUpperCase);
        return looksLikeBitcoin ? new WalletFound("BTC", token, false) : null;
    }
}
