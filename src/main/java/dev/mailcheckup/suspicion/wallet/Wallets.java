package dev.mailcheckup.suspicion.wallet;

import dev.mailcheckup.message.Link;
import dev.mailcheckup.message.Message;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds coin addresses in a mail and checks their checksums. */
public final class Wallets {

    /** Addresses told of one mail. */
    private static final int MOST = 20;

    private static final int LONGEST_TEXT = 200_000;

    /** How far before an address its coin is named. */
    private static final int NEAR = 80;

    private static final List<String> COIN_SCHEMES =
            List.of(
                    "bitcoin:",
                    "litecoin:",
                    "ethereum:",
                    "dogecoin:",
                    "monero:",
                    "bitcoincash:",
                    "dash:",
                    "tron:");

    private Wallets() {}

    /** Those of the text that a reader sees, then those of links and codes that pay. */
    public static List<WalletFound> of(Message message, String visibleText) {
        Set<WalletFound> found = new LinkedHashSet<>(in(visibleText));
        for (Link link : message.links()) {
            String target = link.target().toLowerCase(Locale.ROOT);
            if (COIN_SCHEMES.stream().anyMatch(target::startsWith)
                    || link.kind() == Link.Kind.CODE) {
                found.addAll(in(link.target()));
            }
        }
        return found.stream().limit(MOST).toList();
    }

    /** Each address once, in the order of the text; those cut into pieces last. */
    public static List<WalletFound> in(String text) {
        String plain =
                PlainLetters.of(
                        text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        Set<WalletFound> found = new LinkedHashSet<>();
        int start = -1;
        for (int i = 0; i <= plain.length() && found.size() < MOST; i++) {
            if (i < plain.length() && isAddressPart(plain.charAt(i))) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                add(plain, start, i, found);
                start = -1;
            }
        }
        SplitAddresses.in(plain).forEach(each -> addJoined(each, found));
        return found.stream().limit(MOST).toList();
    }

    private static void add(String text, int start, int end, Set<WalletFound> found) {
        if (end - start < Coins.SHORTEST || end - start > Coins.LONGEST) {
            return;
        }
        String word = text.substring(start, end);
        WalletFound wallet = Coins.of(word);
        if (wallet == null && Coins.maybeSolana(word) && isNamed(text, start, "sol")) {
            wallet = new WalletFound("SOL", word, true);
        }
        if (wallet != null && (wallet.valid() || !isJoined(text, start, end))) {
            found.add(wallet);
        }
    }

    /** What is whole already is no piece of something longer. */
    private static void addJoined(WalletFound wallet, Set<WalletFound> found) {
        boolean part =
                found.stream()
                        .anyMatch(
                                each -> wallet.address().contains(each.address()) && each.valid());
        if (!part) {
            found.removeIf(each -> wallet.address().contains(each.address()));
            found.add(wallet);
        }
    }

    private static boolean isNamed(String text, int start, String name) {
        String before = text.substring(Math.max(0, start - NEAR), start).toLowerCase(Locale.ROOT);
        int at = before.lastIndexOf(name);
        return at >= 0 && (at == 0 || !Character.isLetter(before.charAt(at - 1)));
    }

    static boolean isAddressPart(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** A longer token, as in a link, only looks like an address unless its checksum holds. */
    private static boolean isJoined(String text, int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        return "/=&?%_-+.@".indexOf(before) >= 0 || "/=&%_-+@".indexOf(after) >= 0;
    }
}
