package dev.mailcheckup.suspicion.author;

import com.ibm.icu.text.IDNA;
import dev.mailcheckup.suspicion.text.FoldedText;
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
        if (label.length() < 4 || Brands.standard().owner(host).isPresent()) {
            return Optional.empty();
        }
        StringBuilder unicode = new StringBuilder();
        UNICODE.nameToUnicode(label, unicode, new IDNA.Info());
        String plain = unicode.toString().toLowerCase(Locale.ROOT);
        String folded = FoldedText.of(plain).folded().strip();
        String swapped = swapped(plain);
        for (Brand brand : Brands.standard().all()) {
            for (String own : brand.labels()) {
                boolean same = !plain.equals(own) && (folded.equals(own) || swapped.equals(own));
                boolean part = own.length() >= LONG_ENOUGH && hasPart(plain, own);
                if (same || part) {
                    return Optional.of(brand);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean hasPart(String label, String brand) {
        return ("-" + label + "-").contains("-" + brand + "-") && !label.equals(brand);
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
