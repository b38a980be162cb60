package dev.mailcheckup.suspicion.author;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the lines of {@code suspicion/brands.txt}; its head says what the signs mean. */
final class BrandReader {

    /**
     * A brand with the words that mean it.
     *
     * @param words as a text may write them
     */
    record Line(Brand brand, List<String> words) {}

    private BrandReader() {}

    static List<Line> read(List<String> lines) {
        List<Line> read = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                read.add(line(line));
            }
        }
        return read;
    }

    private static Line line(String line) {
        String[] columns = line.split(" \\| ", -1);
        if (columns.length != 3) {
            throw new IllegalArgumentException("three columns are wanted: " + line);
        }
        Set<String> labels = new LinkedHashSet<>();
        Set<String> everyday = new LinkedHashSet<>();
        Set<String> domains = new LinkedHashSet<>();
        Set<String> shared = new LinkedHashSet<>();
        List<Brand.Pattern> houses = new ArrayList<>();
        for (String written : expanded(columns[2].strip())) {
            char sign = written.charAt(0);
            String domain = "~+=".indexOf(sign) < 0 ? written : written.substring(1);
            switch (sign) {
                case '+' -> houses.add(Brand.Pattern.of(domain));
                case '~' -> shared.add(domain);
                default -> domains.add(domain);
            }
            if (sign != '+' && sign != '~' && Organisation.canExist(domain)) {
                (sign == '=' ? everyday : labels).add(Organisation.label(domain));
            }
        }
        labels.removeAll(everyday);
        Brand brand =
                new Brand(
                        columns[0].strip(),
                        Set.copyOf(labels),
                        Set.copyOf(everyday),
                        Set.copyOf(domains),
                        Set.copyOf(shared),
                        List.copyOf(houses));
        return new Line(brand, words(columns[1]));
    }

    private static List<String> words(String column) {
        List<String> words = new ArrayList<>();
        for (String word : column.split("\\|", -1)) {
            words.add(word.strip());
        }
        return words;
    }

    /** {@code shop.{de,fr}} stands for {@code shop.de shop.fr}. */
    private static List<String> expanded(String column) {
        List<String> domains = new ArrayList<>();
        for (String written : column.split(" +", -1)) {
            int open = written.indexOf('{');
            if (open < 0) {
                domains.add(written);
                continue;
            }
            String endings = written.substring(open + 1, written.indexOf('}'));
            for (String ending : endings.split(",", -1)) {
                domains.add(written.substring(0, open) + ending);
            }
        }
        return domains;
    }
}
