package dev.mailcheckup.suspicion.journey;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One Received field (RFC 5321, section 4.4), oldest first; before them, where there is one, the
 * X-Originating-IP of a mail that was written in a webmail page.
 *
 * @param from the machine that handed the mail over, with its address where given
 * @param by the MTA that took it
 * @param at when, or null where the date could not be read
 * @param delay since the hop before; zero where clocks disagree or a date is missing
 * @param clockSkewed whether this hop's clock was behind the one before
 * @param address the IP address of the machine that handed the mail over, or empty
 * @param publicAddress whether that address is one of the open internet
 * @param protocol how it was handed over (RFC 3848), in capitals, such as ESMTPS or HTTP, or empty
 * @param encrypted whether it was handed over with TLS, as far as the field tells
 * @param signedIn whether somebody had signed in to hand it over
 * @param trust how much the field can be believed
 */
public record Hop(
        String from,
        String by,
        @Nullable Instant at,
        Duration delay,
        boolean clockSkewed,
        String address,
        boolean publicAddress,
        String protocol,
        boolean encrypted,
        boolean signedIn,
        Trust trust) {

    /** How much a hop can be believed. */
    public enum Trust {
        /** The reader's own provider wrote it about a step between its own machines. */
        PROVIDER,
        /** The reader's own provider wrote it: who really handed the mail in. */
        HANDED_IN,
        /** Anyone before that could have made it up. */
        CLAIMED
    }
}
