package dev.mailcheckup.suspicion.author;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names whose letters are swapped for others that look alike in print: rn for m, 0 for o. */
final class SwappedLetters {

    /** Shorter names become each other too easily. */
    private static final int LONG_ENOUGH = 5;

    /** What each brand's name looks like, with the brand. */
    private static final Map<String, Brand> BY_LOOK = new HashMap<>();

    static {
        for (Brand brand : Brands.standard().all()) {
            brand.labels().forEach(label -> BY_LOOK.putIfAbsent(look(label), brand));
        }
        for (Brand brand : Brands.standard().all()) {
            brand.everyday().forEach(label -> BY_LOOK.putIfAbsent(look(label), brand));
        }
    }

    private SwappedLetters() {}

    static Optional<Brand> of(String label) {
        boolean digits = label.chars().anyMatch(c -> c >= '0' && c <= '9');
        Optional<Brand> brand =
                label.length() < LONG_ENOUGH - (digits ? 1 : 0)
                        ? Optional.empty()
                        : Optional.ofNullable(BY_LOOK.get(look(label)));
        return brand.filter(each -> isSwapped(label, each, digits));
    }

    /** An everyday word may well differ from another one by an i and an l. */
    private static boolean isSwapped(String label, Brand brand, boolean digits) {
        boolean itself = brand.labels().contains(label) || brand.everyday().contains(label);
        boolean distinct = brand.labels().stream().anyMatch(each -> look(each).equals(look(label)));
        return !itself && (distinct || digits);
    }

    static String look(String label) {
        return label.replace("rn", "m")
                .replace("vv", "w")
                .replace("cl", "d")
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('i', 'l')
                .replace('5', 's')
                .replace('3', 'e')
                .replace('4', 'a');
    }
}
