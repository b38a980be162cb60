package dev.mailcheckup.suspicion.authentication.dkim;

import java.util.Locale;

/**
 * The Authenticated Received Chain of a mail (RFC 8617): what those who passed it on say they
 * checked.
 *
 * @param sets how many stations sealed it
 * @param sealer the domain that sealed last, in lower case, or empty
 */
public record ArcSeen(State state, int sets, String sealer) {

    public static final ArcSeen NONE = new ArcSeen(State.NONE, 0, "");

    public enum State {
        NONE,
        /** Every seal is genuine and the mail is as the last station sealed it. */
        PASS,
        /** The seals do not hold. */
        FAIL,
        /** It is whole, but the body is not the one that was sealed last. */
        CHANGED,
        /** It is whole; nobody asked for the keys. */
        NOT_CHECKED,
        /** A question for a key got no answer. */
        NO_ANSWER;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
