package dev.mailcheckup.suspicion.author;

import com.ibm.icu.text.IDNA;
import dev.mailcheckup.suspicion.text.FoldedText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Domains made to look like those of a brand: other scripts, swapped letters, added words. */
public final class LookAlike {

    private static final IDNA UNICODE = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_UNICODE);

    /** Shorter names turn up inside honest ones. */
    private static final int LONG_ENOUGH = 6;

    private LookAlike() {}

    /** The brand that a host imitates without being its own. */
    public static Optional<Brand> of(String host) {
        String label = Organisation.label(host);
        if (label.length() < 4 || isPlainWord(label) || Brands.standard().owner(host).isPresent()) {
            return Optional.empty();
        }
        StringBuilder unicode = new StringBuilder();
        UNICODE.nameToUnicode(label, unicode, new IDNA.Info());
        String plain = unicode.toString().toLowerCase(Locale.ROOT);
        String folded = FoldedText.of(plain).folded().strip();
        String swapped = swapped(plain);
        Optional<Brand> same =
                Brands.standard().labelled(folded).or(() -> Brands.standard().labelled(swapped));
        if (same.isPresent()) {
            return same.filter(brand -> !brand.labels().contains(plain));
        }
        return Arrays.stream(plain.split("-", -1))
                .filter(part -> part.length() >= LONG_ENOUGH && !part.equals(plain))
                .flatMap(part -> Brands.standard().labelled(part).stream())
                .findFirst();
    }

    /** A quick look that spares most hosts the rest: nothing in it can be swapped or joined. */
    private static boolean isPlainWord(String label) {
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return !label.contains("rn") && !label.contains("vv");
    }

    private static String swapped(String label) {
        return label.replace("rn", "m")
                .replace("vv", "w")
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('5', 's')
                .replace('3', 'e');
    }
}
