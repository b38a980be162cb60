package dev.mailcheckup.device;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dated lists that lie beside these classes. */
final class Listed {

    private Listed() {}

    static JsonNode read(String resource) {
        try (InputStream stream =
                Objects.requireNonNull(Listed.class.getResourceAsStream(resource), resource)) {
            return JsonMapper.builder().build().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
