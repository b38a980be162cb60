package dev.mailcheckup.suspicion.authentication;

import java.util.List;

/**
 * One sentence for the reader.
 *
 * @param key of its words
 * @param args names from the mail, for the placeholders in order; shown as text, never as HTML
 */
public record Sentence(String key, List<String> args) {

    static Sentence of(String key, String... args) {
        return new Sentence(key, List.of(args));
    }
}
