package dev.mailcheckup.suspicion.claim;

/**
 * A claim with the words of the mail that make it.
 *
 * @param quote the mail's own words around the match, at most 200 characters, on one line
 */
public record ClaimFound(Claim claim, String quote) {}
