package dev.mailcheckup.message;

/**
 * One header field (RFC 5322, section 2.2).
 *
 * @param name the field name as written
 * @param rawBody the field body as received, folds included, as ISO-8859-1 so that each character
 *     is one octet
 * @param body the field body unfolded, with encoded words (RFC 2047) and raw 8-bit text decoded
 */
public record HeaderField(String name, String rawBody, String body) {

    public boolean is(String otherName) {
        return name.equalsIgnoreCase(otherName);
    }
}
