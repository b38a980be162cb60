package dev.mailcheckup.suspicion.claim;

/**
 * A claim with the words of the mail that make it.
 *
 * @param quote the mail's own sentence that makes it, at most 160 characters, on one line
 */
public record ClaimFound(Claim claim, String quote) {}
