package dev.mailcheckup.provider.net;

import dev.mailcheckup.provider.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An HTTP answer (RFC 9112) of at most {@link #LONGEST_BODY} octets, unless more is asked for; what
 * is longer is cut off.
 *
 * @param fields by lower-case name; of several with one name, the first
 */
record Page(int status, Map<String, String> fields, byte[] body) {

    static final int LONGEST_BODY = 64 * 1024;
    private static final int MOST_FIELDS = 64;

    /**
     * Asks over an open line, encrypted or not.
     *
     * @param target path and query, beginning with a slash
     */
    static Page get(Wire wire, String target) throws IOException {
        return get(wire, target, LONGEST_BODY);
    }

    /**
     * @param longest octets of the body
     */
    static Page get(Wire wire, String target, int longest) throws IOException {
        wire.send(
                "GET "
                        + target
                        + " HTTP/1.1\r\nHost: "
                        + wire.host()
                        + "\r\nUser-Agent: mail-checkup\r\nAccept: */*\r\n"
                        + "Accept-Encoding: identity\r\nConnection: close\r\n");
        int status = status(wire.line());
        Map<String, String> fields = new TreeMap<>();
        String line;
        int count = 0;
        while (!(line = wire.line()).isEmpty()) {
            if (++count > MOST_FIELDS) {
                throw LookFailed.broken(Outcome.Why.TOO_MUCH);
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return new Page(status, fields, body(wire, fields, longest));
    }

    boolean redirects() {
        return status >= 300 && status < 400 && fields.containsKey("location");
    }

    /** Where it leads, against the address it was asked for; empty for anything but http(s). */
    Optional<URI> location(String scheme, String host) {
        try {
            URI base = URI.create(scheme + "://" + host + "/");
            URI uri = base.resolve(new URI(fields.getOrDefault("location", "")));
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int status(String line) throws IOException {
        if (!line.startsWith("HTTP/1.") || line.length() < 12) {
            throw LookFailed.broken(Outcome.Why.OTHER_PROTOCOL);
        }
        try {
            return Integer.parseInt(line.substring(9, 12));
        } catch (NumberFormatException e) {
            throw LookFailed.broken(Outcome.Why.OTHER_PROTOCOL);
        }
    }

    private static byte[] body(Wire wire, Map<String, String> fields, int longest)
            throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (fields.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            int length;
            while ((length = chunkLength(wire.line())) > 0 && body.size() < longest) {
                copy(wire, body, Math.min(length, longest - body.size()));
                wire.line();
            }
        } else {
            copy(wire, body, Math.min(contentLength(fields), longest));
        }
        return body.toByteArray();
    }

    private static void copy(Wire wire, ByteArrayOutputStream body, int length) throws IOException {
        for (int i = 0; i < length; i++) {
            int octet = wire.read();
            if (octet < 0) {
                return;
            }
            body.write(octet);
        }
    }

    private static int contentLength(Map<String, String> fields) {
        try {
            return Integer.parseInt(fields.getOrDefault("content-length", "" + Integer.MAX_VALUE));
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }

    private static int chunkLength(String line) throws IOException {
        int end = line.indexOf(';');
        try {
            return Integer.parseInt((end < 0 ? line : line.substring(0, end)).strip(), 16);
        } catch (NumberFormatException e) {
            throw LookFailed.broken(Outcome.Why.OTHER_PROTOCOL);
        }
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
