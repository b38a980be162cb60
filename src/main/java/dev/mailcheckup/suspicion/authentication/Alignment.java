package dev.mailcheckup.suspicion.authentication;

import java.util.Locale;

/**
 * Whose name the reader sees, beside whose systems sent the mail (RFC 9989, section 3.2.10).
 *
 * @param author the domain of From, or empty
 * @param signer who signed the mail
 * @param envelope who is told when it cannot be delivered
 */
public record Alignment(String author, Party signer, Party envelope) {

    public static final Alignment NONE = new Alignment("", Party.NONE, Party.NONE);

    /** How a domain fits the author's. */
    public enum Fit {
        /** The very same domain. */
        STRICT,
        /** Another domain of the same organisation. */
        RELAXED,
        OTHER,
        /** There is nothing to compare. */
        UNKNOWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param domain in lower case, or empty
     * @param proved whether a check that we believe vouches for the domain
     */
    public record Party(String domain, Fit fit, boolean proved) {

        public static final Party NONE = new Party("", Fit.UNKNOWN, false);

        public boolean isAligned() {
            return proved && (fit == Fit.STRICT || fit == Fit.RELAXED);
        }
    }

    /** Whether the author's own organisation is proved to have sent it. */
    public boolean isAligned() {
        return signer.isAligned() || envelope.isAligned();
    }
}
