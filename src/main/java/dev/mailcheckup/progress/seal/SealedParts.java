package dev.mailcheckup.progress.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two ways to write the same encrypted text: in one line (RFC 7516, section 7.1) and as a JSON
 * file (the flattened form of section 7.2.2).
 */
final class SealedParts {

    private static final List<String> NAMES =
            List.of("protected", "encrypted_key", "iv", "ciphertext", "tag");
    private static final JsonMapper JSON =
            new JsonMapper(
                    JsonFactory.builder()
                            .streamReadConstraints(
                                    StreamReadConstraints.builder()
                                            .maxNestingDepth(2)
                                            .maxDocumentLength(Sealer.MOST_CHARACTERS)
                                            .build())
                            .build());

    private SealedParts() {}

    static String toFile(String line) {
        String[] parts = line.split("\\.", -1);
        Map<String, String> named = new TreeMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            if (!parts[i].isEmpty()) {
                named.put(NAMES.get(i), parts[i]);
            }
        }
        return JSON.writeValueAsString(named) + "\n";
    }

    static Optional<String> toLine(String file) {
        if (file.length() > Sealer.MOST_CHARACTERS) {
            return Optional.empty();
        }
        try {
            JsonNode named = JSON.readTree(file);
            List<String> parts = new ArrayList<>();
            for (String name : NAMES) {
                parts.add(named.path(name).asString(""));
            }
            return Optional.of(String.join(".", parts));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }
}
