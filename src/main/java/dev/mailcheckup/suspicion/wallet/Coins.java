package dev.mailcheckup.suspicion.wallet;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says of one word which coin's address it is, if any. */
final class Coins {

    static final int SHORTEST = 25;
    static final int LONGEST = Monero.INTEGRATED_LENGTH;

    private static final int LONGEST_BASE58CHECK = 36;
    private static final int SOLANA_OCTETS = 32;

    private Coins() {}

    /** The address, or null for a word that is none. */
    static @Nullable WalletFound of(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return null;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.startsWith("bc1")) {
            return new WalletFound("BTC", word, Bech32.isWitnessAddress(word, "bc"));
        }
        if (lower.startsWith("ltc1")) {
            return new WalletFound("LTC", word, Bech32.isWitnessAddress(word, "ltc"));
        }
        if (lower.startsWith("0x") && word.length() == 42 && Ethereum.isHex(word)) {
            return new WalletFound("ETH", word, Ethereum.isAddress(word));
        }
        if (word.length() == CashAddress.LENGTH && CashAddress.isAddress(word)) {
            return new WalletFound("BCH", word, true);
        }
        if (word.length() >= Monero.LENGTH) {
            return Monero.isAddress(word) ? new WalletFound("XMR", word, true) : null;
        }
        return word.length() <= LONGEST_BASE58CHECK && Base58.isWritten(word) ? base58(word) : null;
    }

    private static @Nullable WalletFound base58(String word) {
        byte[] payload = Base58.checked(word, Base58.ALPHABET);
        String currency =
                switch (payload.length) {
                    case 21 -> ofVersion(payload[0] & 0xff);
                    case 22 -> ofVersion((payload[0] & 0xff) << 8 | payload[1] & 0xff);
                    default -> "";
                };
        if (!currency.isEmpty()) {
            return new WalletFound(currency, word, true);
        }
        if (word.startsWith("r")) {
            byte[] ledger = Base58.checked(word, Base58.XRP_ALPHABET);
            return ledger.length == 21 && ledger[0] == 0
                    ? new WalletFound("XRP", word, true)
                    : null;
        }
        boolean looksLikeBitcoin =
                (word.startsWith("1") || word.startsWith("3"))
                        && word.length() <= 35
                        && word.chars().anyMatch(Character::isLowerCase)
                        && word.chars().anyMatch(Character::isUpperCase);
        return looksLikeBitcoin ? new WalletFound("BTC", word, false) : null;
    }

    private static String ofVersion(int version) {
        return switch (version) {
            case 0x00, 0x05 -> "BTC";
            case 0x30, 0x32 -> "LTC";
            case 0x1e, 0x16 -> "DOGE";
            case 0x41 -> "TRX";
            case 0x4c, 0x10 -> "DASH";
            case 0x1cb8, 0x1cbd -> "ZEC";
            default -> "";
        };
    }

    /** Solana has no checksum: only the size of a key, which other random words have too. */
    static boolean maybeSolana(String word) {
        return word.length() >= 43
                && word.length() <= 44
                && Base58.isWritten(word)
                && Base58.decoded(word, Base58.ALPHABET).length == SOLANA_OCTETS;
    }
}
