package dev.mailcheckup.suspicion.author;

import dev.mailcheckup.suspicion.text.Tables;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Names with a brand's name and more in them, such as paypal-secure or loginpaypal. */
final class AddedWords {

    private static final int LONG_ENOUGH = 5;

    private static final Set<String> ADDED =
            Tables.lines("/suspicion/added-words.txt").stream()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split(" +", -1)))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());

    private AddedWords() {}

    /** Whether a word is one that made-up domains like to add to a name. */
    static boolean isAdded(String word) {
        return ADDED.contains(word);
    }

    /** Whether one of them stands between the hyphens of a name. */
    static boolean areIn(String label) {
        return Arrays.stream(label.split("-", -1)).anyMatch(AddedWords::isAdded);
    }

    static Optional<Brand> of(String label, Set<Brand> named) {
        String[] parts = label.split("-", -1);
        return parts.length > 1 ? hyphened(parts, named) : glued(label);
    }

    private static Optional<Brand> hyphened(String[] parts, Set<Brand> named) {
        boolean added = Arrays.stream(parts).anyMatch(AddedWords::isAdded);
        for (String part : parts) {
            boolean sure = added;
            Optional<Brand> brand =
                    Brands.standard()
                            .labelledAtAll(part)
                            .filter(each -> isMeant(part, each, sure, named))
                            .or(() -> sure ? SwappedLetters.of(part) : Optional.empty())
                            .or(() -> glued(part));
            if (brand.isPresent()) {
                return brand;
            }
        }
        return Optional.empty();
    }

    private static boolean isMeant(String part, Brand brand, boolean added, Set<Brand> named) {
        boolean distinct = part.length() >= LONG_ENOUGH && brand.labels().contains(part);
        return distinct && added || named.contains(brand) && (distinct || added);
    }

    /** A brand's name with an added word right before or behind it. */
    private static Optional<Brand> glued(String label) {
        for (int i = 2; i <= label.length() - 2; i++) {
            String start = label.substring(0, i);
            String end = label.substring(i);
            Optional<Brand> brand = Optional.empty();
            if (start.length() >= LONG_ENOUGH && isAdded(end)) {
                brand = Brands.standard().labelled(start);
            } else if (end.length() >= LONG_ENOUGH && isAdded(start)) {
                brand = Brands.standard().labelled(end);
            }
            if (brand.isPresent()) {
                return brand;
            }
        }
        return Optional.empty();
    }
}
