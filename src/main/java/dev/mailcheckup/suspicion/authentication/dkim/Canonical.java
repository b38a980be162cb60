package dev.mailcheckup.suspicion.authentication.dkim;

import dev.mailcheckup.message.RawMail;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** How much may change on the way (RFC 6376, section 3.4). A bare LF counts as a line end. */
enum Canonical {
    SIMPLE,
    RELAXED;

    static Optional<Canonical> named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "simple" -> Optional.of(SIMPLE);
            case "relaxed" -> Optional.of(RELAXED);
            default -> Optional.empty();
        };
    }

    /** A field with its line end. */
    String field(RawMail mail, RawMail.Field field) {
        String text =
                new String(
                        mail.octets(),
                        field.from(),
                        field.to() - field.from(),
                        StandardCharsets.ISO_8859_1);
        return this == SIMPLE ? lines(text) : relaxed(text);
    }

    /** The field that holds the signature itself: its b= value and its line end left out. */
    String unsigned(RawMail mail, RawMail.Field field) {
        String text =
                new String(
                        mail.octets(),
                        field.from(),
                        field.to() - field.from(),
                        StandardCharsets.ISO_8859_1);
        String without = withoutSignature(text, field.colon() - field.from() + 1);
        String canonical = this == SIMPLE ? lines(without) : relaxed(without);
        return canonical.endsWith("\r\n")
                ? canonical.substring(0, canonical.length() - 2)
                : canonical;
    }

    private static String withoutSignature(String text, int body) {
        int at = body;
        while (at < text.length()) {
            int semicolon = text.indexOf(';', at);
            int end = semicolon < 0 ? text.length() : semicolon;
            int equals = text.indexOf('=', at);
            if (equals > 0 && equals < end && text.substring(at, equals).strip().equals("b")) {
                return text.substring(0, equals + 1) + text.substring(end);
            }
            at = end + 1;
        }
        return text;
    }

    private static String lines(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && (i == 0 || text.charAt(i - 1) != '\r')) {
                out.append('\r');
            }
            out.append(c);
        }
        return out.toString();
    }

    private static String relaxed(String text) {
        int colon = text.indexOf(':');
        StringBuilder out = new StringBuilder(text.length());
        out.append(text.substring(0, colon).strip().toLowerCase(Locale.ROOT)).append(':');
        int start = out.length();
        boolean space = false;
        for (int i = colon + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t') {
                space = true;
            } else if (c != '\r' && c != '\n') {
                out.append(space && out.length() > start ? " " : "").append(c);
                space = false;
            }
        }
        return out.append("\r\n").toString();
    }
}
