package dev.mailcheckup.suspicion.claim;

import dev.mailcheckup.suspicion.text.Cue;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a mail threatens with and asks for.
 *
 * @param kind the sort of threat, or NONE where it does not come together
 * @param strength the weight of what was said, the demand included; see {@link Threats}
 */
public record Threat(
        Kind kind,
        int strength,
        List<ClaimFound> claims,
        List<Amount> amounts,
        Optional<Duration> deadline,
        Map<Cue, String> quotes) {

    /** Sorts of threat, the usual one first. */
    public enum Kind {
        /** Made-up films, break-ins or secrets. */
        SECRETS,
        BOMB,
        LIFE,
        /** An attack on a web site or network. */
        ATTACK,
        /** Data or a database held or sold. */
        DATA,
        /** A made-up summons by the police. */
        SUMMONS,
        NONE;

        private static final Set<Claim> OF_SECRETS =
                EnumSet.of(
                        Claim.HACKED,
                        Claim.SENT_FROM_YOUR_MAILBOX,
                        Claim.MALWARE_INSTALLED,
                        Claim.WEBCAM_VIDEO,
                        Claim.PASSWORD_SHOWN,
                        Claim.CONTACTS_HARVESTED,
                        Claim.SEES_YOU_READING,
                        Claim.CHANGES_ARE_USELESS,
                        Claim.SHAME);

        /** A made-up officer neither boasts nor promises. */
        private static final Set<Claim> OF_SUMMONS =
                EnumSet.of(
                        Claim.PERSONAL_DETAILS_SHOWN,
                        Claim.DEADLINE,
                        Claim.AMOUNT_DEMANDED,
                        Claim.WALLET_ONLY_FOR_YOU,
                        Claim.HOW_TO_BUY_COIN,
                        Claim.TELL_NO_ONE);

        /**
         * Whether the answer to a claim fits this sort. What is true of a made-up film (that there
         * is none) must not be said of a bomb.
         */
        boolean isAnsweredBy(Claim claim) {
            return switch (this) {
                case SECRETS, DATA, NONE -> true;
                case BOMB, LIFE, ATTACK -> !OF_SECRETS.contains(claim);
                case SUMMONS -> OF_SUMMONS.contains(claim);
            };
        }
    }

    public boolean isExtortion() {
        return kind != Kind.NONE;
    }
}
