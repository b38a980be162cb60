package dev.mailcheckup.suspicion.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables that lie beside the classes. */
public final class Tables {

    private Tables() {}

    public static List<String> lines(String resource) {
        try (InputStream stream =
                        Objects.requireNonNull(
                                Tables.class.getResourceAsStream(resource), resource);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.readAllLines();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
