package dev.mailcheckup.suspicion.journey;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One Received field (RFC 5321, section 4.4), oldest first.
 *
 * @param from the machine that handed the mail over, with its address where given
 * @param by the MTA that took it
 * @param at when, or null where the date could not be read
 * @param delay since the hop before; zero where clocks disagree or a date is missing
 * @param clockSkewed whether this hop's clock was behind the one before
 */
public record Hop(
        String from, String by, @Nullable Instant at, Duration delay, boolean clockSkewed) {}
