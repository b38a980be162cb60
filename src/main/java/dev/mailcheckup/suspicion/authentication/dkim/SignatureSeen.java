package dev.mailcheckup.suspicion.authentication.dkim;

import java.util.List;
import java.util.Locale;

/**
 * One DKIM signature of a mail and what came of checking it.
 *
 * @param domain who signed (d=), in lower case
 * @param algorithm as the signature names it, in lower case
 * @param added names of fields that stand in the mail more often than they were signed
 */
public record SignatureSeen(
        String domain,
        String selector,
        String algorithm,
        Body body,
        State state,
        List<String> added) {

    /** Whether the body is the one that was signed. The body hash tells it without any key. */
    public enum Body {
        UNCHANGED,
        /** The signed part is as it was; more follows that was not signed (l=). */
        ADDED_TO,
        CHANGED,
        /** The body was not given, or was cut. */
        NOT_CHECKED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What is known of the signature over the header. */
    public enum State {
        VALID,
        /** The key does not fit the signature: the header was changed, or it is a forgery. */
        WRONG,
        /** Nobody asked for the key. */
        NOT_CHECKED,
        /** It breaks the rules of RFC 6376, section 3.5. */
        MALFORMED,
        /** It had run out when the mail arrived (x=). */
        EXPIRED,
        KEY_MISSING,
        KEY_REVOKED,
        /** A key stands there, but broken or not meant for this. */
        KEY_UNFIT,
        /** Below the 1,024 bits of RFC 8301, section 3.2. */
        KEY_TOO_SHORT,
        /** rsa-sha1 (RFC 8301, section 3.1). */
        TOO_OLD,
        UNKNOWN_ALGORITHM,
        /** The question for the key got no answer. */
        NO_ANSWER;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public SignatureSeen {
        added = List.copyOf(added);
    }

    /** Whether it proves that the domain sent this mail. */
    public boolean isGenuine() {
        return state == State.VALID
                && (body == Body.UNCHANGED || body == Body.ADDED_TO)
                && added.isEmpty();
    }
}
