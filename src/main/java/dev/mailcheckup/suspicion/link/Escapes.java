package dev.mailcheckup.suspicion.link;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Takes percent-encoding (RFC 3986, section 2.1) and base64url (RFC 4648, section 5) off. */
final class Escapes {

    private Escapes() {}

    static String decoded(String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        byte[] plain = new byte[octets.length];
        int length = 0;
        for (int i = 0; i < octets.length; i++) {
            int high = i + 2 < octets.length ? Character.digit(octets[i + 1], 16) : -1;
            int low = i + 2 < octets.length ? Character.digit(octets[i + 2], 16) : -1;
            boolean escaped = octets[i] == '%' && high >= 0 && low >= 0;
            plain[length++] = escaped ? (byte) (high << 4 | low) : octets[i];
            i += escaped ? 2 : 0;
        }
        return new String(plain, 0, length, StandardCharsets.UTF_8);
    }

    /** The text behind base64 with or without padding, or an empty one. */
    static String base64(String text) {
        String plain = text.replace('+', '-').replace('/', '_').replace("=", "");
        try {
            return new String(Base64.getUrlDecoder().decode(plain), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
