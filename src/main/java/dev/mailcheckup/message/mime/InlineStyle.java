package dev.mailcheckup.message.mime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The declarations of a {@code style} attribute, names and values in lower case. */
final class InlineStyle {

    private static final int LONGEST = 4 * 1024;

    private InlineStyle() {}

    /** One property with its value. */
    record Declaration(String name, String value, boolean important) {}

    /** As a browser weighs them: later ones win, important ones win over others. */
    static Map<String, String> of(String attribute) {
        Map<String, String> style = new HashMap<>();
        List<Declaration> declarations = declarations(attribute);
        declarations.forEach(each -> style.put(each.name(), each.value()));
        for (Declaration each : declarations) {
            if (each.important()) {
                style.put(each.name(), each.value());
            }
        }
        return style;
    }

    static List<Declaration> declarations(String block) {
        List<Declaration> declarations = new ArrayList<>();
        String text = Octets.lower(block.length() > LONGEST ? block.substring(0, LONGEST) : block);
        int at = 0;
        while (at < text.length()) {
            int stop = text.indexOf(';', at);
            int end = stop < 0 ? text.length() : stop;
            int colon = text.indexOf(':', at);
            if (colon > at && colon < end) {
                String value = text.substring(colon + 1, end);
                boolean important = value.contains("!");
                declarations.add(
                        new Declaration(
                                text.substring(at, colon).strip(),
                                (important ? value.substring(0, value.indexOf('!')) : value)
                                        .strip(),
                                important));
            }
            at = end + 1;
        }
        return declarations;
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
