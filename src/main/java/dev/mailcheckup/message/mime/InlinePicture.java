package dev.mailcheckup.message.mime;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Lets through small pictures that came inside the mail: PNG, JPEG and GIF by what their octets
 * say, of a size that no browser chokes on. All others, SVG above all, stay out.
 */
final class InlinePicture {

    static final int MOST_OCTETS = 150 * 1024;
    static final int MOST_PIXELS_ACROSS = 4_000;

    private InlinePicture() {}

    /** A {@code data:} address for the octets, or null where they are not let through. */
    static @Nullable String of(byte[] octets) {
        if (octets.length > MOST_OCTETS) {
            return null;
        }
        String type = type(octets);
        return type == null
                ? null
                : "data:" + type + ";base64," + Base64.getEncoder().encodeToString(octets);
    }

    private static @Nullable String type(byte[] octets) {
        if (begins(octets, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a) && octets.length > 24) {
            return fits(number(octets, 18, 2), number(octets, 22, 2))
                            && number(octets, 16, 2) == 0
                            && number(octets, 20, 2) == 0
                    ? "image/png"
                    : null;
        }
        if (begins(octets, 'G', 'I', 'F', '8') && octets.length > 10) {
            int width = octets[6] & 0xff | (octets[7] & 0xff) << 8;
            int height = octets[8] & 0xff | (octets[9] & 0xff) << 8;
            return fits(width, height) ? "image/gif" : null;
        }
        return begins(octets, 0xff, 0xd8, 0xff) && fitsJpeg(octets) ? "image/jpeg" : null;
    }

    /**
     * The frame header of a JPEG (ITU T.81, B.2.2) tells its size; segments before it are skipped.
     */
    private static boolean fitsJpeg(byte[] octets) {
        int at = 2;
        while (at + 9 < octets.length && (octets[at] & 0xff) == 0xff) {
            int marker = octets[at + 1] & 0xff;
            boolean frame =
                    marker >= 0xc0
                            && marker <= 0xcf
                            && marker != 0xc4
                            && marker != 0xc8
                            && marker != 0xcc;
            if (frame) {
                return fits(number(octets, at + 7, 2), number(octets, at + 5, 2));
            }
            at += 2 + Math.max(2, number(octets, at + 2, 2));
        }
        return false;
    }

    private static boolean fits(int width, int height) {
        return width > 0
                && height > 0
                && width <= MOST_PIXELS_ACROSS
                && height <= MOST_PIXELS_ACROSS;
    }

    private static int number(byte[] octets, int from, int length) {
        int number = 0;
        for (int i = from; i < from + length; i++) {
            number = number << 8 | octets[i] & 0xff;
        }
        return number;
    }

    private static boolean begins(byte[] octets, int... signature) {
        if (octets.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((octets[i] & 0xff) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
