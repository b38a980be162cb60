package dev.mailcheckup.address;

import java.io.Serializable;

/**
 * What the last look at a page came to, kept in the session to be offered in the check-up. Neither
 * the page nor an address is kept.
 *
 * @param openTimes how often an address stood there as every robot reads it
 */
public record LastLook(int openTimes) implements Serializable {}
