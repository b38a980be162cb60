package dev.mailcheckup.suspicion.wallet;

/**
 * A coin address found in the text.
 *
 * @param currency its ticker, such as BTC
 * @param valid whether its checksum is right
 */
public record WalletFound(String currency, String address, boolean valid) {}
