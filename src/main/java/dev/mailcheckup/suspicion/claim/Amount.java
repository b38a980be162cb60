package dev.mailcheckup.suspicion.claim;

/**
 * A sum of money as the mail writes it.
 *
 * @param currency ISO 4217 code or coin ticker
 * @param value the number in plain digits, such as 1290 or 0.05
 * @param quote the mail's own words
 */
public record Amount(String currency, String value, String quote) {}
