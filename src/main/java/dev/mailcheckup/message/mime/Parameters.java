package dev.mailcheckup.message.mime;

import jakarta.mail.internet.ParameterList;
import jakarta.mail.internet.ParseException;
import org.jspecify.annotations.Nullable;

/**
 * A structured field such as Content-Type (RFC 2045, section 5.1; parameters as in RFC 2231).
 *
 * @param value what stands before the parameters, in lower case without comments or spaces
 * @param list the parameters as Jakarta Mail reads them, or null where it refuses
 * @param text the field body, to look in by hand then
 */
record Parameters(String value, @Nullable ParameterList list, String text) {

    private static final int LONGEST = 8 * 1024;

    static Parameters of(String fieldBody) {
        String text = fieldBody.length() > LONGEST ? fieldBody.substring(0, LONGEST) : fieldBody;
        int semicolon = text.indexOf(';');
        String value = semicolon < 0 ? text : text.substring(0, semicolon);
        int comment = value.indexOf('(');
        String plain = Octets.lower(comment < 0 ? value : value.substring(0, comment));
        return new Parameters(
                plain.replace(" ", "").replace("\t", "").replace("\"", "").strip(),
                semicolon < 0 ? null : parsed(text.substring(semicolon)),
                text);
    }

    private static @Nullable ParameterList parsed(String text) {
        try {
            return new ParameterList(text);
        } catch (ParseException | RuntimeException e) {
            return null;
        }
    }

    /** The decoded parameter, or null. */
    @Nullable String get(String name) {
        String known = list == null ? null : fromList(list, name);
        if (known == null || known.isBlank()) {
            known = byHand(name);
        }
        return known == null || known.isBlank()
                ? null
                : FieldBody.oneLine(EncodedWords.decode(known));
    }

    private static @Nullable String fromList(ParameterList list, String name) {
        try {
            return list.get(name);
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** {@code name="..."} or {@code name=...} up to the next semicolon. */
    private @Nullable String byHand(String name) {
        String lower = Octets.lower(text);
        if (lower.length() != text.length()) {
            return null;
        }
        int at = lower.indexOf(name + "=");
        while (at > 0 && Character.isLetterOrDigit(lower.charAt(at - 1))) {
            at = lower.indexOf(name + "=", at + 1);
        }
        if (at < 0) {
            return null;
        }
        int from = at + name.length() + 1;
        if (from < text.length() && text.charAt(from) == '"') {
            int close = text.indexOf('"', from + 1);
            return text.substring(from + 1, close < 0 ? text.length() : close);
        }
        int end = text.indexOf(';', from);
        return text.substring(from, end < 0 ? text.length() : end).strip();
    }
}
