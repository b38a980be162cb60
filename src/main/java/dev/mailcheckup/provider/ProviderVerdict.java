package dev.mailcheckup.provider;

import java.util.Locale;

/** The one word about a provider. */
public enum ProviderVerdict {
    /** Every connection that was seen is encrypted and the server proves itself. */
    GOOD,
    /** Works, but weaker than it should be. */
    WARN,
    /** A password or mail can be read on the way, or the server is not proven. */
    BAD,
    /** Could not be looked at. */
    UNKNOWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
