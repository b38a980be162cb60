package dev.mailcheckup.suspicion.author;

import com.google.common.net.InternetDomainName;
import com.ibm.icu.text.IDNA;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The organisational domain (RFC 9989, section 4.10): one label below a public suffix. The public
 * suffix list is the one that Guava carries; names in A-labels are looked up as U-labels.
 *
 * @see "Decision D009"
 */
public final class Organisation {

    private static final IDNA IDNA_2008 =
            IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_UNICODE | IDNA.NONTRANSITIONAL_TO_ASCII);

    private Organisation() {}

    /** The organisational domain, or the domain itself where there is none. */
    public static String of(String domain) {
        String host = trimmed(domain);
        InternetDomainName name = name(host);
        if (name == null) {
            return host;
        }
        // A top level that the list does not know is a suffix itself: the list's rule "*".
        InternetDomainName suffix = name.publicSuffix();
        int labels = suffix == null ? 1 : suffix.parts().size();
        int at = host.length();
        for (int label = 0; label <= labels && at >= 0; label++) {
            at = host.lastIndexOf('.', at - 1);
        }
        return at < 0 ? host : host.substring(at + 1);
    }

    /** Whether such a domain can exist: it has a label below a known public suffix. */
    public static boolean canExist(String domain) {
        InternetDomainName name = name(trimmed(domain));
        return name != null && name.isUnderPublicSuffix();
    }

    /** Whether nobody owns the domain alone: people register names below it. */
    public static boolean isPublicSuffix(String domain) {
        InternetDomainName name = name(trimmed(domain));
        return name != null && (name.isPublicSuffix() || domain.indexOf('.') < 0);
    }

    public static boolean same(String one, String other) {
        return !one.isEmpty() && of(one).equals(of(other));
    }

    /** Whether both are one organisation, also under another public suffix or of one brand. */
    static boolean related(String one, String other) {
        return same(one, other)
                || label(one).equals(label(other))
                || Brands.standard().areOfOne(one, other);
    }

    /** The label below the public suffix, such as paypal in mail.paypal.co.uk. */
    public static String label(String domain) {
        String organisation = of(domain);
        int dot = organisation.indexOf('.');
        return dot < 0 ? organisation : organisation.substring(0, dot);
    }

    private static String trimmed(String domain) {
        String lower = domain.toLowerCase(Locale.ROOT);
        int end = lower.endsWith(".") ? lower.length() - 1 : lower.length();
        return lower.substring(
                lower.startsWith(".") ? 1 : 0, Math.max(end, lower.startsWith(".") ? 1 : 0));
    }

    private static @Nullable InternetDomainName name(String host) {
        String readable = host.contains("xn--") ? unicode(host) : host;
        if (readable.isEmpty() || readable.length() > 253) {
            return null;
        }
        try {
            // Asking whether it is valid first would parse it twice.
            return InternetDomainName.from(readable);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String unicode(String host) {
        return IDNA_2008.nameToUnicode(host, new StringBuilder(), new IDNA.Info()).toString();
    }
}
