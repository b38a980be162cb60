package dev.mailcheckup.suspicion.wallet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds addresses that are cut into pieces by spaces, hyphens, stars or line ends so that filters
 * miss them. Only a right checksum makes pieces an address.
 */
final class SplitAddresses {

    private static final int MOST_TRIES = 3_000;
    private static final int MOST_PIECES = 60;

    /** The first signs of addresses in base58, and those of Bitcoin Cash. */
    private static final String STARTS = "13LMDTXr48";

    private static final String WITNESS_SIGNS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

    private SplitAddresses() {}

    /** The joined addresses, in the order of the text. */
    static List<WalletFound> in(String text) {
        List<String> pieces = pieces(text);
        List<WalletFound> found = new ArrayList<>();
        int tries = 0;
        int at = 0;
        while (at < pieces.size() && tries < MOST_TRIES) {
            int end = at + 1;
            Kind kind = kind(pieces.get(at));
            if (kind != Kind.NONE) {
                StringBuilder joined = new StringBuilder(pieces.get(at));
                while (end < Math.min(pieces.size(), at + MOST_PIECES)
                        && joined.length() + pieces.get(end).length() <= Coins.LONGEST
                        && fits(pieces.get(end), kind)) {
                    joined.append(pieces.get(end));
                    end++;
                    tries++;
                    WalletFound wallet = checked(joined.toString());
                    if (wallet != null) {
                        found.add(wallet);
                        at = end - 1;
                        break;
                    }
                }
            }
            at++;
        }
        return found;
    }

    private static @Nullable WalletFound checked(String joined) {
        boolean digits = joined.chars().anyMatch(c -> c >= '0' && c <= '9');
        WalletFound wallet = digits ? Coins.of(joined) : null;
        return wallet != null && wallet.valid() && !isUncheckedHex(wallet) ? wallet : null;
    }

    /** All of one case, an Ethereum address has no checksum. */
    private static boolean isUncheckedHex(WalletFound wallet) {
        String digits = wallet.address().substring(2);
        return wallet.currency().equals("ETH")
                && (digits.equals(digits.toLowerCase(Locale.ROOT))
                        || digits.equals(digits.toUpperCase(Locale.ROOT)));
    }

    /** How an address that begins with a piece goes on. */
    private enum Kind {
        NONE,
        BASE58,
        WITNESS,
        HEX
    }

    private static Kind kind(String piece) {
        String lower = piece.toLowerCase(Locale.ROOT);
        if (lower.startsWith("bc1") || lower.startsWith("ltc1")) {
            return Kind.WITNESS;
        }
        if (lower.startsWith("0x")) {
            return Kind.HEX;
        }
        boolean start = STARTS.indexOf(piece.charAt(0)) >= 0 && isOddWord(piece);
        return start ? Kind.BASE58 : Kind.NONE;
    }

    private static boolean fits(String piece, Kind kind) {
        return switch (kind) {
            case NONE -> false;
            case BASE58 -> isOddWord(piece);
            case WITNESS ->
                    piece.toLowerCase(Locale.ROOT)
                            .chars()
                            .allMatch(c -> WITNESS_SIGNS.indexOf(c) >= 0);
            case HEX -> piece.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        };
    }

    /** Plain words hold neither digits nor capitals in their middle. */
    private static boolean isOddWord(String piece) {
        return piece.length() <= 2
                || piece.chars().skip(1).anyMatch(c -> c < 'a')
                || piece.charAt(0) < 'A';
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean part = i < text.length() && Wallets.isAddressPart(text.charAt(i));
            if (part && start < 0) {
                start = i;
            } else if (!part && start >= 0) {
                pieces.add(text.substring(start, i));
                start = -1;
            }
        }
        return pieces;
    }
}
