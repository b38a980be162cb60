package dev.mailcheckup.suspicion.author;

import dev.mailcheckup.suspicion.text.FoldedText;
import dev.mailcheckup.suspicion.text.Tables;
import dev.mailcheckup.suspicion.text.WordFinder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The brands of the table {@code suspicion/brands.txt}. */
public final class Brands {

    private static final Brands STANDARD = load();

    private final Map<String, Brand> ofLabel = new HashMap<>();
    private final Map<String, Brand> ofDomain = new HashMap<>();
    private final List<Brand> ofWord;
    private final WordFinder words;

    private Brands(List<Brand> brands, List<Brand> ofWord, List<String> words) {
        for (Brand brand : brands) {
            brand.labels().forEach(label -> ofLabel.putIfAbsent(label, brand));
            brand.domains().forEach(domain -> ofDomain.putIfAbsent(domain, brand));
        }
        this.ofWord = ofWord;
        this.words = new WordFinder(words);
    }

    public static Brands standard() {
        return STANDARD;
    }

    /** Each label of a brand's own domain, such as paypal, with its brand. */
    public Map<String, Brand> labels() {
        return Map.copyOf(ofLabel);
    }

    /** The brand with this label of a domain of its own. */
    Optional<Brand> labelled(String label) {
        return Optional.ofNullable(ofLabel.get(label));
    }

    /** The brands that a text names, in the order of the table. */
    public List<Brand> namedIn(String text) {
        return namedIn(FoldedText.of(text));
    }

    public List<Brand> namedIn(FoldedText text) {
        Set<Brand> named = new LinkedHashSet<>();
        words.find(text).forEach(word -> named.add(ofWord.get(word)));
        return List.copyOf(named);
    }

    /** The brand that a host belongs to. */
    public Optional<Brand> owner(String host) {
        String name = host;
        while (!name.isEmpty()) {
            Brand brand = ofDomain.get(name);
            if (brand != null) {
                return Optional.of(brand);
            }
            int dot = name.indexOf('.');
            name = dot < 0 ? "" : name.substring(dot + 1);
        }
        return labelled(Organisation.label(host)).filter(brand -> brand.owns(host));
    }

    private static Brands load() {
        List<Brand> brands = new ArrayList<>();
        List<Brand> ofWord = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String line : Tables.lines("/suspicion/brands.txt")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split(" \\| ", -1);
            Set<String> domains = Set.of(columns[2].strip().split(" +"));
            Set<String> labels = new LinkedHashSet<>();
            domains.forEach(domain -> labels.add(Organisation.label(domain)));
            labels.remove("gov");
            Brand brand = new Brand(columns[0].strip(), Set.copyOf(labels), domains);
            brands.add(brand);
            for (String word : columns[1].split("\\|")) {
                words.add(word.strip());
                ofWord.add(brand);
            }
        }
        return new Brands(brands, List.copyOf(ofWord), List.copyOf(words));
    }
}
