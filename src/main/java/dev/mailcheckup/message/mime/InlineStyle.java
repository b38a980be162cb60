package dev.mailcheckup.message.mime;

import java.util.HashMap;
import java.util.Map;

/** The declarations of a {@code style} attribute, names and values in lower case. */
final class InlineStyle {

    private static final int LONGEST = 4 * 1024;

    private InlineStyle() {}

    static Map<String, String> of(String attribute) {
        Map<String, String> style = new HashMap<>();
        String text =
                Octets.lower(
                        attribute.length() > LONGEST ? attribute.substring(0, LONGEST) : attribute);
        for (String declaration : text.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration.substring(colon + 1).replace("!important", "").strip();
                style.put(declaration.substring(0, colon).strip(), value);
            }
        }
        return style;
    }

    /** The number a value begins with, or NaN. */
    static double number(String value) {
        int end = 0;
        while (end < value.length()
                && end < 12
                && (value.charAt(end) >= '0' && value.charAt(end) <= '9'
                        || value.charAt(end) == '.'
                        || end == 0 && value.charAt(end) == '-')) {
            end++;
        }
        try {
            return end == 0 ? Double.NaN : Double.parseDouble(value.substring(0, end));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
