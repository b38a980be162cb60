package dev.mailcheckup.message;

/**
 * What one mail may hold. Checked in one linear pass before parsing; what lies beyond is left out
 * and told, never an error.
 *
 * @param octets size of the whole input
 * @param headerFields number of fields in one header section
 * @param parts number of MIME parts
 * @param depth nesting of multiparts and forwarded messages
 */
public record MessageLimits(int octets, int headerFields, int parts, int depth) {

    public static final MessageLimits STANDARD =
            new MessageLimits(25 * 1024 * 1024, 2_000, 1_000, 30);
}
