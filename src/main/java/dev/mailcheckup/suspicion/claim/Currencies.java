package dev.mailcheckup.suspicion.claim;

import dev.mailcheckup.suspicion.text.FoldedText;
import dev.mailcheckup.suspicion.text.Tables;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Knows the signs and names of currencies and coins in the languages. */
final class Currencies {

    private static final int SHORTEST_BEGINNING = 3;
    private static final Set<String> COINS = Set.of("BTC", "ETH", "LTC", "XMR");
    private static final String SIGNS = "$€£¥₿₩₽₹";

    /** Whole names, folded, and those that take any ending. */
    private static final Map<String, String> NAMES = new HashMap<>();

    private static final Map<String, String> BEGINNINGS = new HashMap<>();

    static {
        for (String line : Tables.lines("/suspicion/currencies.txt")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                read(line);
            }
        }
    }

    private Currencies() {}

    private static void read(String line) {
        String[] names = line.split("[: ]+", -1);
        for (int i = 1; i < names.length; i++) {
            String name = names[i];
            if (name.endsWith("*")) {
                BEGINNINGS.put(plain(name.substring(0, name.length() - 1)), names[0]);
            } else {
                NAMES.put(plain(name), names[0]);
            }
        }
    }

    /** The code of a name or sign as written or as folded; an empty text where it is none. */
    static String code(String written) {
        String name = plain(written);
        String code = NAMES.getOrDefault(name, "");
        for (int end = name.length(); code.isEmpty() && end >= SHORTEST_BEGINNING; end--) {
            code = BEGINNINGS.getOrDefault(name.substring(0, end), "");
        }
        return code;
    }

    static boolean isSign(char c) {
        return SIGNS.indexOf(c) >= 0;
    }

    /** Of coins people ask for parts: a lone separator stands before decimals. */
    static boolean isCoin(String code) {
        return COINS.contains(code);
    }

    private static String plain(String name) {
        boolean sign = name.chars().anyMatch(c -> isSign((char) c));
        return sign ? name.toLowerCase(Locale.ROOT) : FoldedText.word(name);
    }
}
