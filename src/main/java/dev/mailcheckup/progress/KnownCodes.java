package dev.mailcheckup.progress;

import dev.mailcheckup.report.Country;
import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.wizard.Journey;
import dev.mailcheckup.wizard.Question;
import dev.mailcheckup.wizard.Row;
import dev.mailcheckup.words.Languages;
import dev.mailcheckup.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Leaves of answers what may be kept and what the questions of today know. */
final class KnownCodes {

    private static final String SCOPE = "scope";
    private static final List<String> SCOPES = List.of("short", "whole");

    private KnownCodes() {}

    /** A row all of whose codes are unknown is open again; a typed domain becomes a skipped row. */
    static Answers of(Answers answers) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        for (Question question : Journey.of(answers.whole()).questions()) {
            for (Row row : question.rows().apply(answers)) {
                String key = question.key(row);
                List<String> given = answers.values(key);
                List<String> codes =
                        given.stream().filter(code -> isKnown(question, row, code)).toList();
                boolean typed = question.kind() == Question.Kind.DOMAIN;
                if (answers.reached(key) && (given.isEmpty() || !codes.isEmpty() || typed)) {
                    known.put(key, codes);
                }
            }
        }
        List<String> scope = answers.values(SCOPE).stream().filter(SCOPES::contains).toList();
        if (!scope.isEmpty()) {
            known.put(SCOPE, scope);
        }
        return new Answers(known);
    }

    private static boolean isKnown(Question question, Row row, String code) {
        return switch (question.kind()) {
            case COUNTRY -> Country.of(code).code().equals(code);
            case DOMAIN, ONE, MANY -> row.choice(code).isPresent() || isChecked(question, code);
        };
    }

    /** What the app found by itself has words but is no choice. */
    private static boolean isChecked(Question question, String code) {
        Words words = Words.in(Languages.ENGLISH);
        return code.startsWith("checked-")
                && (words.has("check." + question.id() + "." + code)
                        || words.has("choice." + code));
    }
}
