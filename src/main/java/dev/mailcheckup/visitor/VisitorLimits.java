package dev.mailcheckup.visitor;

import java.time.Duration;
import java.util.Optional;

/**
 * How often one visitor may run an errand. Ask right before the work starts; asking counts.
 *
 * <pre>{@code
 * limits.waitFor(Errand.EXPLAIN, VisitorAddress.ofThisRequest())
 *         .ifPresentOrElse(this::askForPatience, this::explain);
 * }</pre>
 *
 * A view gets this by its constructor. Check the form first: a typing mistake should not count.
 */
@FunctionalInterface
public interface VisitorLimits {

    /**
     * Takes one turn for this visitor.
     *
     * @param address the visitor's IP address as text; IPv6 visitors are counted by /64
     * @return empty when the work may start; otherwise how long until the next turn, 1 s or more
     */
    Optional<Duration> waitFor(Errand errand, String address);
}
