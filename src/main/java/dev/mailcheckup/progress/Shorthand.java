package dev.mailcheckup.progress;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Short forms of the codes that come up often, so that all answers fit in a picture that a camera
 * can read. A code without a short form stands for itself, so new codes need nothing here.
 */
final class Shorthand {

    /** Saved answers hold these, so a line may be added, and none changed or taken away. */
    private static final String FILE = "/progress/shorthand.txt";

    private static final Map<String, String> LONG = new HashMap<>();
    private static final Map<String, String> SHORT = new HashMap<>();

    static {
        read().lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> {
                    String[] pair = line.split(" ", 2);
                    LONG.put(pair[0], pair[1]);
                    SHORT.put(pair[1], pair[0]);
                });
    }

    private Shorthand() {}

    static String shorten(String code) {
        return SHORT.getOrDefault(code, code);
    }

    static String expand(String code) {
        return LONG.getOrDefault(code, code);
    }

    private static String read() {
        try (InputStream file = Shorthand.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
