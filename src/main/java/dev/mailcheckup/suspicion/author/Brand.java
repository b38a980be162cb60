package dev.mailcheckup.suspicion.author;

import java.util.List;
import java.util.Set;

/**
 * A company or office in whose name many made-up mails are written.
 *
 * @param labels the first labels of its own domains, such as paypal, where they mean nothing else
 * @param everyday first labels that are everyday words too or very short, such as apple
 * @param domains its registrable domains, where nobody else gets an address or a page
 * @param shared registrable domains of its own where anyone gets one
 * @param houses what the domains of independent houses of its name look like
 */
public record Brand(
        String name,
        Set<String> labels,
        Set<String> everyday,
        Set<String> domains,
        Set<String> shared,
        List<Pattern> houses) {

    /**
     * A domain with a star for anything.
     *
     * @param start what stands before the star
     * @param end what stands behind it
     */
    record Pattern(String start, String end) {

        static Pattern of(String written) {
            int star = written.indexOf('*');
            return star < 0
                    ? new Pattern(written, "")
                    : new Pattern(written.substring(0, star), written.substring(star + 1));
        }

        boolean fits(String domain) {
            return domain.length() >= start.length() + end.length()
                    && domain.startsWith(start)
                    && domain.endsWith(end)
                    && (!end.isEmpty() || domain.equals(start));
        }
    }

    /** Whether a host may well belong to it. Its own domains do; the rest nobody can tell. */
    public boolean owns(String host) {
        if (proves(host)) {
            return true;
        }
        String organisation = Organisation.of(host);
        String label = Organisation.label(host);
        boolean country = labels.contains(label) || everyday.contains(label);
        return country && isCountry(organisation.substring(label.length()))
                || isHouse(organisation);
    }

    /** Whether a domain is named as an independent house of it would be. */
    boolean isHouse(String organisation) {
        return houses.stream().anyMatch(house -> house.fits(organisation))
                && !AddedWords.areIn(organisation.substring(0, organisation.indexOf('.')));
    }

    /** Whether only the brand itself can send from a host. */
    boolean proves(String host) {
        for (String name = host; !name.isEmpty(); name = parent(name)) {
            if (domains.contains(name)) {
                return true;
            }
        }
        return false;
    }

    static String parent(String host) {
        int dot = host.indexOf('.');
        return dot < 0 ? "" : host.substring(dot + 1);
    }

    /** Endings of a country, such as .de and .co.uk, that are not sold to everyone for a penny. */
    private static boolean isCountry(String ending) {
        String[] labels = ending.split("\\.", -1);
        return labels[labels.length - 1].length() == 2 && !Endings.areCheap(ending.substring(1));
    }
}
