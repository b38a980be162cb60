package dev.mailcheckup.provider;

import java.util.Optional;

/**
 * One endpoint with what was seen of it.
 *
 * @param ip the one address that was connected to, as text
 */
public record EndpointSeen(Endpoint endpoint, Optional<String> ip, Outcome outcome) {}
