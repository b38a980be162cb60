package dev.mailcheckup.provider;

import java.util.Locale;

/** Where a server's name was learned, the surest first. */
public enum Learned {
    /** This app's own table of providers, by the domain. */
    PROVIDER_TABLE,
    /** SRV records of the domain (RFC 6186, RFC 8314). */
    SRV,
    /** {@code https://autoconfig.DOMAIN}. */
    AUTOCONFIG,
    /** {@code https://DOMAIN/.well-known/autoconfig}. */
    WELL_KNOWN,
    /** This app's table of providers, by the domain's MX. */
    MX_PATTERN,
    /** The public list of providers that mail programs ask. */
    PUBLIC_LIST,
    /** The autoconfig file of the domain's MX. */
    MX_AUTOCONFIG,
    /** Usual names, such as imap.DOMAIN. */
    GUESS;

    /** The stable kebab-case name used in JSON and in word keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
