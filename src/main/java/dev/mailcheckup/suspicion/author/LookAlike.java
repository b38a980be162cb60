package dev.mailcheckup.suspicion.author;

import com.ibm.icu.text.IDNA;
import dev.mailcheckup.suspicion.text.FoldedText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Domains made to look like those of a brand: other scripts, swapped letters, added words, a
 * well-known domain in front of another one. What an ordinary company could be called as well is
 * held to imitate a brand only where the mail speaks of that brand.
 */
public final class LookAlike {

    private static final IDNA UNICODE = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_UNICODE);

    private static final Set<String> TELLING_ENDINGS =
            Set.of("support", "services", "help", "center", "email", "security", "delivery");

    private static final int LONGEST_LABEL = 63;

    /** Shorter names turn up inside honest ones. */
    private static final int LONG_ENOUGH = 5;

    private LookAlike() {}

    /** The brand that a host imitates, whatever the mail is about. */
    public static Optional<Brand> of(String host) {
        return of(host, Set.of());
    }

    /**
     * The brand that a host imitates without being its own.
     *
     * @param written the host, in any script or in Punycode
     * @param named the brands that the mail speaks of
     */
    public static Optional<Brand> of(String written, Set<Brand> named) {
        Brands brands = Brands.standard();
        String host = isAscii(written) ? written : unicode(written);
        String organisation = Organisation.of(host);
        if (!Organisation.canExist(host) || brands.isKnown(host)) {
            return Optional.empty();
        }
        Optional<Brand> inFront = inFront(host, organisation);
        if (inFront.isPresent()) {
            return inFront;
        }
        String label = unicode(Organisation.label(host));
        if (label.length() < 4 || label.length() > LONGEST_LABEL) {
            return Optional.empty();
        }
        String folded = isAscii(label) ? label : FoldedText.of(label).folded().strip();
        String ending = organisation.substring(organisation.indexOf('.') + 1);
        return brands.labelledAtAll(folded)
                .filter(brand -> !folded.equals(label))
                .or(() -> underOtherEnding(folded, ending, named))
                .or(() -> SwappedLetters.of(folded))
                .or(() -> AddedWords.of(folded, named))
                .or(() -> OneLetterOff.of(folded).filter(named::contains));
    }

    /** {@code paypal.com.thief.example} and {@code paypal.com-secure.example}. */
    private static Optional<Brand> inFront(String host, String organisation) {
        int before = host.length() - organisation.length() - 1;
        int hyphen = organisation.indexOf('-');
        String start = before <= 0 ? "" : host.substring(0, before);
        String withEnding =
                start.isEmpty() || hyphen < 0
                        ? start
                        : start + '.' + organisation.substring(0, hyphen);
        for (String name = withEnding; !name.isEmpty(); name = Brand.parent(name)) {
            Optional<Brand> brand = beginsWithDomain(name);
            if (brand.isPresent()) {
                return brand;
            }
        }
        return Optional.empty();
    }

    /** Whether a name is a brand's domain, or goes on after it. */
    private static Optional<Brand> beginsWithDomain(String name) {
        int end = name.indexOf('.');
        for (int labels = 0; end >= 0 && labels < 3; labels++) {
            int next = name.indexOf('.', end + 1);
            String domain = name.substring(0, next < 0 ? name.length() : next);
            Optional<Brand> brand = Brands.standard().registered(domain);
            if (brand.isPresent()) {
                return brand;
            }
            end = next;
        }
        return Optional.empty();
    }

    /** The name itself, where a brand does not have it: for certain under the cheapest endings. */
    private static Optional<Brand> underOtherEnding(String label, String ending, Set<Brand> named) {
        return Brands.standard()
                .labelledAtAll(label)
                .filter(brand ->
                        named.contains(brand)
                                || label.length() >= LONG_ENOUGH
                                        && brand.labels().contains(label)
                                        && (Endings.areCheap(ending)
                                                || TELLING_ENDINGS.contains(ending)));
    }

    private static String unicode(String label) {
        if (!label.startsWith("xn--") && isAscii(label)) {
            return label;
        }
        StringBuilder unicode = new StringBuilder();
        UNICODE.nameToUnicode(label, unicode, new IDNA.Info());
        return unicode.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
