package dev.mailcheckup.wizard;

import dev.mailcheckup.provider.MailDomain;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a visitor answered: for each row of a question the codes chosen, or the text typed. An empty
 * list says that the row was skipped. Kept in the web session only, never in an address.
 */
public record Answers(Map<String, List<String>> byRow) implements Serializable {

    public static final Answers NONE = new Answers(Map.of());

    private static final String SCOPE = "scope";
    private static final String SHORT = "short";

    public Answers {
        byRow = Map.copyOf(byRow);
    }

    public Answers with(String row, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(byRow);
        changed.put(row, List.copyOf(values));
        return new Answers(changed);
    }

    public Answers with(String row, String value) {
        return with(row, List.of(value));
    }

    public Answers skipping(String row) {
        return with(row, List.of());
    }

    /** As if a row had not been reached. */
    Answers without(String row) {
        Map<String, List<String>> changed = new LinkedHashMap<>(byRow);
        changed.remove(row);
        return new Answers(changed);
    }

    /** Empty both for a skipped row and for one not reached yet. */
    public List<String> values(String row) {
        return byRow.getOrDefault(row, List.of());
    }

    /** Whether the visitor has dealt with a row, be it by skipping. */
    public boolean reached(String row) {
        return byRow.containsKey(row);
    }

    /** What comes after the @ sign, if the visitor told it. */
    public Optional<MailDomain> providerDomain() {
        return values("s4").stream()
                .map(MailDomain::read)
                .filter(MailDomain.Read.class::isInstance)
                .map(read -> ((MailDomain.Read) read).domain())
                .findFirst();
    }

    public boolean isShort() {
        return values(SCOPE).contains(SHORT);
    }

    /** The check of a few minutes, which asks eight questions and no set-up. */
    public Answers shortened() {
        return with(SCOPE, SHORT);
    }

    /** The same answers, with all questions asked. */
    public Answers whole() {
        return with(SCOPE, "whole");
    }

    public boolean isEmpty() {
        return byRow.keySet().stream().allMatch(SCOPE::equals);
    }
}
