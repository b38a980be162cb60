package dev.mailcheckup.suspicion.author;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Names with one slip of the finger: a letter dropped, doubled, swapped with the next one, or taken
 * from the key beside it. Many honest names are as near, so this alone proves nothing.
 */
final class OneLetterOff {

    private static final int LONG_ENOUGH = 6;

    /** Each name with one letter left out. */
    private static final Map<String, String> SHORTENED = new HashMap<>();

    private static final Map<String, Brand> BRANDS = new HashMap<>();

    static {
        for (Brand brand : Brands.standard().all()) {
            for (String label : brand.labels()) {
                if (label.length() >= LONG_ENOUGH) {
                    BRANDS.putIfAbsent(label, brand);
                    for (int i = 0; i < label.length(); i++) {
                        SHORTENED.putIfAbsent(without(label, i), label);
                    }
                }
            }
        }
    }

    private OneLetterOff() {}

    static Optional<Brand> of(String label) {
        if (label.length() < LONG_ENOUGH - 1 || label.length() > 40) {
            return Optional.empty();
        }
        String dropped = SHORTENED.get(label);
        if (dropped != null) {
            return Optional.ofNullable(BRANDS.get(dropped));
        }
        for (int i = 0; i < label.length(); i++) {
            String shorter = without(label, i);
            if (BRANDS.containsKey(shorter) && isDoubledOrBeside(label, i)) {
                return Optional.ofNullable(BRANDS.get(shorter));
            }
            String meant = SHORTENED.get(shorter);
            if (meant != null && meant.length() == label.length() && isSlip(label, meant)) {
                return Optional.ofNullable(BRANDS.get(meant));
            }
        }
        return Optional.empty();
    }

    /** A letter too much: a doubled one, or one whose key lies beside a neighbour's. */
    private static boolean isDoubledOrBeside(String label, int at) {
        char c = label.charAt(at);
        return at > 0 && near(c, label.charAt(at - 1))
                || at + 1 < label.length() && near(c, label.charAt(at + 1));
    }

    private static boolean isSlip(String label, String meant) {
        int first = 0;
        while (first < label.length() && label.charAt(first) == meant.charAt(first)) {
            first++;
        }
        if (first == label.length()) {
            return false;
        }
        boolean swapped =
                first + 1 < label.length()
                        && label.charAt(first) == meant.charAt(first + 1)
                        && label.charAt(first + 1) == meant.charAt(first)
                        && label.substring(first + 2).equals(meant.substring(first + 2));
        return swapped
                || near(label.charAt(first), meant.charAt(first))
                        && label.substring(first + 1).equals(meant.substring(first + 1));
    }

    private static boolean near(char one, char other) {
        return one == other || Keyboard.areNeighbours(one, other);
    }

    private static String without(String label, int at) {
        return label.substring(0, at) + label.substring(at + 1);
    }
}
