package dev.mailcheckup.suspicion.author;

import com.google.common.net.InternetDomainName;

/** The organisational domain (RFC 9989, section 4.10): one label below a public suffix. */
public final class Organisation {

    private Organisation() {}

    /** The organisational domain, or the domain itself where the suffix is unknown. */
    public static String of(String domain) {
        String host = trimmed(domain);
        InternetDomainName name = name(host);
        return name != null && name.isUnderPublicSuffix()
                ? name.topPrivateDomain().toString()
                : host;
    }

    /** Whether such a domain can exist: it has a label below a known public suffix. */
    public static boolean canExist(String domain) {
        InternetDomainName name = name(trimmed(domain));
        return name != null && name.isUnderPublicSuffix();
    }

    public static boolean same(String one, String other) {
        return !one.isEmpty() && of(one).equals(of(other));
    }

    /** Whether both are one organisation, also under another public suffix or of one brand. */
    static boolean related(String one, String other) {
        return same(one, other)
                || label(one).equals(label(other))
                || Brands.standard().owner(one).filter(brand -> brand.owns(other)).isPresent();
    }

    /** The label below the public suffix, such as paypal in mail.paypal.co.uk. */
    public static String label(String domain) {
        String organisation = of(domain);
        int dot = organisation.indexOf('.');
        return dot < 0 ? organisation : organisation.substring(0, dot);
    }

    private static String trimmed(String domain) {
        String lower = domain.toLowerCase(java.util.Locale.ROOT);
        int end = lower.endsWith(".") ? lower.length() - 1 : lower.length();
        return lower.substring(
                lower.startsWith(".") ? 1 : 0, Math.max(end, lower.startsWith(".") ? 1 : 0));
    }

    private static @org.jspecify.annotations.Nullable InternetDomainName name(String host) {
        return !host.isEmpty() && host.length() <= 253 && InternetDomainName.isValid(host)
                ? InternetDomainName.from(host)
                : null;
    }
}
