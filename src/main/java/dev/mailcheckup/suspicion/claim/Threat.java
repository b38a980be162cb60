package dev.mailcheckup.suspicion.claim;

import dev.mailcheckup.suspicion.text.Cue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        NONE
    }

    public boolean isExtortion() {
        return kind != Kind.NONE;
    }
}
