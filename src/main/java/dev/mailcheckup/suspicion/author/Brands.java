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

    private static final Brands STANDARD =
            new Brands(BrandReader.read(Tables.lines("/suspicion/brands.txt")));

    private final List<Brand> all = new ArrayList<>();
    private final Map<String, Brand> ofLabel = new HashMap<>();
    private final Map<String, Brand> ofEverydayLabel = new HashMap<>();
    private final Map<String, Brand> ofDomain = new HashMap<>();
    private final List<Brand> withHouses = new ArrayList<>();
    private final Map<String, Brand> ofShared = new HashMap<>();
    private final List<Brand> ofWord = new ArrayList<>();
    private final WordFinder words;

    private Brands(List<BrandReader.Line> lines) {
        List<String> all = new ArrayList<>();
        for (BrandReader.Line line : lines) {
            Brand brand = line.brand();
            this.all.add(brand);
            brand.labels().forEach(label -> ofLabel.putIfAbsent(label, brand));
            brand.everyday().forEach(label -> ofEverydayLabel.putIfAbsent(label, brand));
            brand.domains().forEach(domain -> ofDomain.putIfAbsent(domain, brand));
            if (!brand.houses().isEmpty()) {
                withHouses.add(brand);
            }
            brand.shared().forEach(domain -> ofShared.putIfAbsent(domain, brand));
            line.words().forEach(word -> ofWord.add(brand));
            all.addAll(line.words());
        }
        words = new WordFinder(all);
    }

    public static Brands standard() {
        return STANDARD;
    }

    List<Brand> all() {
        return List.copyOf(all);
    }

    /** The brand with this label of a domain of its own, where the label means nothing else. */
    Optional<Brand> labelled(String label) {
        return Optional.ofNullable(ofLabel.get(label));
    }

    /** The brand with this label, also where it is an everyday word. */
    Optional<Brand> labelledAtAll(String label) {
        return labelled(label).or(() -> Optional.ofNullable(ofEverydayLabel.get(label)));
    }

    /** The brand with exactly this domain. */
    Optional<Brand> registered(String domain) {
        return Optional.ofNullable(ofDomain.get(domain));
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

    /** Whether a name is one that many independent houses share, such as that of a savings bank. */
    public boolean namesHouse(String name) {
        return namedIn(name).stream().anyMatch(brand -> !brand.houses().isEmpty());
    }

    /** The brand from which alone a host can send. */
    public Optional<Brand> owner(String host) {
        for (String name = host; !name.isEmpty(); name = Brand.parent(name)) {
            Brand brand = ofDomain.get(name);
            if (brand != null) {
                return Optional.of(brand);
            }
        }
        return Optional.empty();
    }

    /** Whether two hosts belong to one brand, those where anyone gets an address included. */
    boolean areOfOne(String one, String other) {
        return owner(one)
                .or(() -> Optional.ofNullable(ofShared.get(Organisation.of(one))))
                .filter(brand ->
                        brand.owns(other) || brand.shared().contains(Organisation.of(other)))
                .isPresent();
    }

    /** Whether a host is, or may well be, a brand's own: then it imitates nobody. */
    boolean isKnown(String host) {
        String organisation = Organisation.of(host);
        return owner(host).isPresent()
                || ofShared.containsKey(organisation)
                || withHouses.stream().anyMatch(brand -> brand.isHouse(organisation))
                || labelledAtAll(Organisation.label(host))
                        .filter(brand -> brand.owns(host))
                        .isPresent();
    }
}
