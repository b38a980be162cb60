package dev.mailcheckup.wizard;

import dev.mailcheckup.device.SupportDates;
import dev.mailcheckup.device.SupportedSystem;
import dev.mailcheckup.words.Words;
import java.util.Optional;

/** What a question says, in one language. */
public record QuestionWords(Words words, Question question) {

    public String title() {
        return words.get(key("title"));
    }

    /** A few words for lists of answers. */
    public String shortly() {
        return words.get(key("short"));
    }

    public Optional<String> hint() {
        return optional(key("hint"));
    }

    public Optional<String> why() {
        return optional(key("why"));
    }

    public Optional<String> how() {
        return optional(key("how"));
    }

    /** What there is to know about a device that has no row of its own. */
    public Optional<String> note(Tag device) {
        return optional(key("note." + device.code()));
    }

    /** An answer by its code; a text typed by the visitor stays as it is. */
    public String choice(String code) {
        return optional(key(code))
                .or(() -> optional("choice." + code))
                .or(() -> SupportDates.listed().byCode(code).map(system -> name(system, words)))
                .orElse(code);
    }

    /** A system by its name, with the versions that the line of the list is about too. */
    public static String name(SupportedSystem system, Words words) {
        return system.and()
                .map(and -> words.get("look.or." + and, system.name()))
                .orElse(system.name());
    }

    /** Empty for the row of a question that is asked once. */
    public String row(Row row) {
        return row.code().isEmpty()
                ? ""
                : optional(key("row." + row.code()))
                        .orElseGet(() -> words.get("device." + row.code()));
    }

    private Optional<String> optional(String key) {
        return words.has(key) ? Optional.of(words.get(key)) : Optional.empty();
    }

    private String key(String part) {
        return "check." + question.id() + "." + part;
    }
}
