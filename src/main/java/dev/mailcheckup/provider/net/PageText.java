package dev.mailcheckup.provider.net;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * The letters of a page: by its byte order mark, its Content-Type or what it says of itself in the
 * first {@link #LOOKED_AT} octets (HTML, section 13.2.3.2), else as UTF-8. A label that cannot be
 * true is not believed.
 */
final class PageText {

    private static final int LOOKED_AT = 1024;

    private PageText() {}

    static String decode(byte[] body, String contentType) {
        String start =
                new String(body, 0, Math.min(body.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00fe\u00ff")) {
            return new String(body, StandardCharsets.UTF_16BE);
        }
        if (start.startsWith("\u00ff\u00fe")) {
            return new String(body, StandardCharsets.UTF_16LE);
        }
        Charset charset =
                named(contentType)
                        .or(() -> named(start).filter(each -> !isWide(each)))
                        .filter(each -> !isWide(each) || start.indexOf('\0') >= 0)
                        .orElse(StandardCharsets.UTF_8);
        return new String(body, charset);
    }

    /** Two octets or more a letter: the tags of a page are then half zeros. */
    private static boolean isWide(Charset charset) {
        return charset.name().toUpperCase(Locale.ROOT).startsWith("UTF-16")
                || charset.name().toUpperCase(Locale.ROOT).startsWith("UTF-32");
    }

    private static Optional<Charset> named(String text) {
        int at = text.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) {
            return Optional.empty();
        }
        int start = at + "charset=".length();
        while (start < text.length() && "\"' ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < text.length() && "\"' ;/>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        try {
            return Optional.of(Charset.forName(text.substring(start, end)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
