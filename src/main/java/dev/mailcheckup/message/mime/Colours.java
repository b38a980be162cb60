package dev.mailcheckup.message.mime;

import java.util.Map;

/** Colours as HTML and CSS write them, to compare text with what lies behind it. */
final class Colours {

    private static final Map<String, String> NAMES =
            Map.of(
                    "white", "ffffff",
                    "black", "000000",
                    "red", "ff0000",
                    "blue", "0000ff",
                    "green", "008000",
                    "gray", "808080",
                    "grey", "808080",
                    "yellow", "ffff00",
                    "transparent", "transparent");

    private Colours() {}

    /** Six hex digits, {@code transparent}, or empty where the colour is not understood. */
    static String hex(String written) {
        String colour = Octets.lower(written.strip());
        if (NAMES.containsKey(colour)) {
            return NAMES.getOrDefault(colour, "");
        }
        if (colour.startsWith("rgb")) {
            return rgb(colour);
        }
        String digits = colour.startsWith("#") ? colour.substring(1) : colour;
        if (!digits.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128)) {
            return "";
        }
        return switch (digits.length()) {
            case 6 -> digits;
            case 8 -> digits.endsWith("00") ? "transparent" : digits.substring(0, 6);
            case 3 -> doubled(digits);
            default -> "";
        };
    }

    private static String doubled(String digits) {
        StringBuilder out = new StringBuilder(6);
        digits.chars().forEach(c -> out.append((char) c).append((char) c));
        return out.toString();
    }

    /** {@code rgb(255, 255, 255)}; an alpha of zero is transparent. */
    private static String rgb(String colour) {
        int open = colour.indexOf('(');
        int close = colour.indexOf(')');
        if (open < 0 || close < open) {
            return "";
        }
        String[] numbers =
                colour.substring(open + 1, close)
                        .replace('/', ',')
                        .replace(' ', ',')
                        .split(",", 12);
        StringBuilder out = new StringBuilder(6);
        int index = 0;
        for (String part : numbers) {
            double number = InlineStyle.number(part);
            if (part.isEmpty()) {
                continue;
            }
            if (index == 3) {
                return number == 0 ? "transparent" : out.toString();
            }
            if (!(number >= 0 && number <= 255)) {
                return "";
            }
            String digits = Integer.toHexString((int) number);
            out.append(digits.length() == 1 ? "0" : "").append(digits);
            index++;
        }
        return index >= 3 ? out.toString() : "";
    }
}
