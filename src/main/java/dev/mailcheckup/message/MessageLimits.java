package dev.mailcheckup.message;

/**
 * What one mail may hold. Checked in linear time before anything is decoded; what lies beyond is
 * left out and told, never an error.
 *
 * @param octets size of the whole input
 * @param headerFields number of fields in one header section
 * @param parts number of MIME parts
 * @param depth nesting of multiparts and forwarded messages
 * @param headerOctets size of one header section
 * @param fieldOctets size of one header field, folds included
 * @param textCharacters length of the visible text, and of the hidden text
 * @param links number of links
 */
public record MessageLimits(
        int octets,
        int headerFields,
        int parts,
        int depth,
        int headerOctets,
        int fieldOctets,
        int textCharacters,
        int links) {

    public static final MessageLimits STANDARD =
            new MessageLimits(
                    25 * 1024 * 1024, 2_000, 1_000, 30, 1024 * 1024, 64 * 1024, 512 * 1024, 500);
}
