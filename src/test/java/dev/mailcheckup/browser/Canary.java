package dev.mailcheckup.browser;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A made-up secret and all the forms in which a trace of it could show: each four characters of it,
 * forwards and backwards, base64 at any offset, SHA-1 in hex and base64, and its length as a number
 * by itself.
 */
public final class Canary {

    private static final int TRACE = 4;

    /** Of a SHA-1 in hex, five digits may leave for a leak look-up, no more. */
    private static final int HASH_TRACE = 6;

    private final String secret;
    private final Map<String, String> traces = new LinkedHashMap<>();
    private final Pattern length;

    public Canary(String secret) {
        this.secret = secret;
        this.length = Pattern.compile("(?<![\\w.])" + secret.length() + "(?![\\w.])");
        pieces("part", secret, TRACE);
        pieces("part backwards", new StringBuilder(secret).reverse().toString(), TRACE);
        for (int offset = 0; offset < 3; offset++) {
            byte[] shifted = secret.substring(offset).getBytes(StandardCharsets.UTF_8);
            String base64 = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            pieces("base64", base64.substring(0, base64.length() - 2), 8);
        }
        byte[] sha1 = sha1(secret);
        pieces("SHA-1", HexFormat.of().formatHex(sha1).substring(0, HASH_TRACE), HASH_TRACE);
        pieces("SHA-1 in base64", Base64.getEncoder().encodeToString(sha1).substring(0, 8), 8);
    }

    public String secret() {
        return secret;
    }

    /** What of the canary shows in a text; empty is good. The length is looked for on request. */
    public List<String> tracesIn(String text, boolean alsoLength) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> found =
                traces.entrySet().stream()
                        .filter(trace -> lower.contains(trace.getKey()))
                        .map(trace -> trace.getValue() + " " + trace.getKey())
                        .limit(3)
                        .toList();
        if (found.isEmpty() && alsoLength && length.matcher(text).find()) {
            return List.of("length " + secret.length());
        }
        return found;
    }

    private void pieces(String kind, String text, int size) {
        for (int i = 0; i + size <= text.length(); i++) {
            traces.put(text.substring(i, i + size).toLowerCase(Locale.ROOT), kind);
        }
    }

    private static byte[] sha1(String text) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
