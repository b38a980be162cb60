package dev.mailcheckup.suspicion.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds sums of money: a number beside the sign or name of a currency or coin. */
public final class Amounts {

    /** Sums told of one mail. */
    private static final int MOST = 20;

    private static final int LONGEST_NUMBER = 15;
    private static final int LONGEST_NAME = 12;

    private static final Map<String, String> CURRENCIES =
            Map.ofEntries(
                    Map.entry("$", "USD"),
                    Map.entry("€", "EUR"),
                    Map.entry("£", "GBP"),
                    Map.entry("¥", "CNY"),
                    Map.entry("￥", "CNY"),
                    Map.entry("₿", "BTC"),
                    Map.entry("usd", "USD"),
                    Map.entry("us$", "USD"),
                    Map.entry("dollar", "USD"),
                    Map.entry("dollars", "USD"),
                    Map.entry("bucks", "USD"),
                    Map.entry("dólares", "USD"),
                    Map.entry("dolares", "USD"),
                    Map.entry("dollari", "USD"),
                    Map.entry("доллар", "USD"),
                    Map.entry("долларов", "USD"),
                    Map.entry("dolarów", "USD"),
                    Map.entry("dolarů", "USD"),
                    Map.entry("dolari", "USD"),
                    Map.entry("ドル", "USD"),
                    Map.entry("米ドル", "USD"),
                    Map.entry("美元", "USD"),
                    Map.entry("美金", "USD"),
                    Map.entry("달러", "USD"),
                    Map.entry("eur", "EUR"),
                    Map.entry("euro", "EUR"),
                    Map.entry("euros", "EUR"),
                    Map.entry("евро", "EUR"),
                    Map.entry("欧元", "EUR"),
                    Map.entry("ユーロ", "EUR"),
                    Map.entry("유로", "EUR"),
                    Map.entry("gbp", "GBP"),
                    Map.entry("pounds", "GBP"),
                    Map.entry("chf", "CHF"),
                    Map.entry("franken", "CHF"),
                    Map.entry("cny", "CNY"),
                    Map.entry("rmb", "CNY"),
                    Map.entry("元", "CNY"),
                    Map.entry("人民币", "CNY"),
                    Map.entry("jpy", "JPY"),
                    Map.entry("円", "JPY"),
                    Map.entry("krw", "KRW"),
                    Map.entry("원", "KRW"),
                    Map.entry("rub", "RUB"),
                    Map.entry("рублей", "RUB"),
                    Map.entry("руб", "RUB"),
                    Map.entry("pln", "PLN"),
                    Map.entry("zł", "PLN"),
                    Map.entry("czk", "CZK"),
                    Map.entry("kč", "CZK"),
                    Map.entry("ron", "RON"),
                    Map.entry("lei", "RON"),
                    Map.entry("btc", "BTC"),
                    Map.entry("bitcoin", "BTC"),
                    Map.entry("bitcoins", "BTC"),
                    Map.entry("比特币", "BTC"),
                    Map.entry("个比特币", "BTC"),
                    Map.entry("eth", "ETH"),
                    Map.entry("ethereum", "ETH"),
                    Map.entry("ltc", "LTC"),
                    Map.entry("litecoin", "LTC"),
                    Map.entry("litecoins", "LTC"),
                    Map.entry("monero", "XMR"),
                    Map.entry("tether", "USDT"),
                    Map.entry("xmr", "XMR"),
                    Map.entry("usdt", "USDT"));

    /** Words that may stand between the number and the currency. */
    private static final Set<String> FILLERS = Set.of("us", "american", "de", "d", "di");

    /** Of coins people ask for parts: a lone separator stands before decimals. */
    private static final Set<String> COINS = Set.of("BTC", "ETH", "LTC", "XMR");

    private Amounts() {}

    /** The sums in the order of the text. */
    public static List<Amount> in(String text) {
        List<Amount> found = new ArrayList<>();
        int at = 0;
        while (at < text.length() && found.size() < MOST) {
            if (!startsNumber(text, at) || (at > 0 && isPartOfWord(text.charAt(at - 1)))) {
                at++;
                continue;
            }
            int end = numberEnd(text, at);
            int name = withoutFiller(text, end);
            String after = nameAfter(text, name);
            String before = nameBefore(text, at);
            String currency = CURRENCIES.getOrDefault(after, CURRENCIES.getOrDefault(before, ""));
            if (!currency.isEmpty()) {
                String value = plain(text.substring(at, end), COINS.contains(currency));
                int from =
                        CURRENCIES.containsKey(after) ? at : Math.max(0, at - before.length() - 1);
                int to =
                        Math.min(
                                text.length(),
                                CURRENCIES.containsKey(after) ? name + after.length() + 1 : end);
                found.add(new Amount(currency, value, text.substring(from, to).strip()));
            }
            at = end;
        }
        return List.copyOf(found);
    }

    /** Where the name of the currency starts: "2000 US dollars", "600 de euro". */
    private static int withoutFiller(String text, int end) {
        String word = nameAfter(text, end);
        int after = end + 1 + word.length();
        return FILLERS.contains(word) && CURRENCIES.containsKey(nameAfter(text, after))
                ? after
                : end;
    }

    private static boolean isDigit(String text, int at) {
        char c = text.charAt(at);
        return c >= '0' && c <= '9';
    }

    /** A digit, or a point before one as in ".05". */
    private static boolean startsNumber(String text, int at) {
        return isDigit(text, at)
                || (text.charAt(at) == '.' && at + 1 < text.length() && isDigit(text, at + 1));
    }

    private static boolean isPartOfWord(char c) {
        return (c >= '0' && c <= '9') || (Character.isLetter(c) && c < 0x2E80) || c == '.';
    }

    private static int numberEnd(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_NUMBER) {
            boolean separator = ".,'’\u00a0 ".indexOf(text.charAt(end)) >= 0;
            boolean goesOn = end + 1 < text.length() && isDigit(text, end + 1);
            if (!isDigit(text, end) && !(separator && goesOn)) {
                break;
            }
            end++;
        }
        return end;
    }

    /** The number with a point before decimals only; a separator before three digits groups. */
    private static String plain(String written, boolean coin) {
        String number = written.startsWith(".") ? "0" + written : written;
        StringBuilder digits = new StringBuilder();
        int length = number.length();
        int last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        boolean lone = last > 0 && last == Math.max(number.indexOf('.'), number.indexOf(','));
        boolean decimals =
                last > 0 && (length - last != 4 || number.startsWith("0") || (coin && lone));
        for (int i = 0; i < length; i++) {
            char c = number.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (i == last && decimals) {
                digits.append('.');
            }
        }
        return digits.toString();
    }

    private static String nameAfter(String text, int end) {
        int start = Math.min(end, text.length());
        int at = start < text.length() && isBlank(text.charAt(start)) ? start + 1 : start;
        int to = at;
        while (to < text.length() && to - at < LONGEST_NAME && isNamePart(text, at, to)) {
            to++;
        }
        String name = text.substring(Math.min(at, to), to).toLowerCase(Locale.ROOT);
        while (!name.isEmpty() && name.charAt(0) >= 0x80 && !CURRENCIES.containsKey(name)) {
            name = name.substring(0, name.length() - 1);
        }
        return name;
    }

    private static boolean isNamePart(String text, int start, int at) {
        char c = text.charAt(at);
        return Character.isLetter(c) || (at == start && isSign(c));
    }

    private static String nameBefore(String text, int start) {
        int to = start > 0 && isBlank(text.charAt(start - 1)) ? start - 1 : start;
        if (to > 0 && isSign(text.charAt(to - 1))) {
            return text.substring(to - 1, to);
        }
        int at = to;
        while (at > 0 && to - at < LONGEST_NAME && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return text.substring(at, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f';
    }

    private static boolean isSign(char c) {
        return "$€£¥￥₿".indexOf(c) >= 0;
    }
}
