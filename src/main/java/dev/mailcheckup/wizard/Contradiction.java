package dev.mailcheckup.wizard;

import dev.mailcheckup.finding.CheckCode;
import dev.mailcheckup.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An answer that was fine, and something we found that says otherwise. What we found counts; both
 * are shown.
 *
 * @param said the code of the answer
 */
public record Contradiction(Question asked, Row row, String said, Result found) {

    /** By the question that a look belongs to: whose answers it can contradict. */
    private static final Map<String, String> ANSWERED_BY =
            Map.ofEntries(
                    Map.entry("q3-1", "q3-1"),
                    Map.entry(ProviderLook.QUESTION, "q5-2"),
                    Map.entry("q6-2", "q6-2"),
                    Map.entry(PublishedLook.QUESTION, PublishedLook.QUESTION),
                    Map.entry("q9-1", "q9-2"));

    /** At most one for each question, in the order of the results. */
    public static List<Contradiction> of(Answers answers, List<Result> results) {
        List<Contradiction> found = new ArrayList<>();
        for (Result result : results) {
            if (result.source() == Source.CHECKED && contradicts(result.outcome())) {
                Questions.byId(ANSWERED_BY.getOrDefault(result.question().id(), ""))
                        .flatMap(question ->
                                question.rows().apply(answers).stream()
                                        .flatMap(row ->
                                                answers.values(question.key(row)).stream()
                                                        .filter(code -> saysFine(row, code))
                                                        .map(code ->
                                                                new Contradiction(
                                                                        question, row, code,
                                                                        result)))
                                        .findFirst())
                        .ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** The same as sentences. */
    public static List<String> texts(Answers answers, LocalDate today, Words words) {
        return of(answers, CheckUp.results(answers, today)).stream()
                .map(each -> each.text(words))
                .toList();
    }

    /** Both sides of it, in one language. */
    public String text(Words words) {
        QuestionWords looked = new QuestionWords(words, found.question());
        String code =
                found.outcome() instanceof Outcome.Found(var finding, _)
                        ? words.get("finding." + finding.code() + ".title")
                        : looked.shortly();
        QuestionWords told = new QuestionWords(words, asked);
        return words.get("look.said", told.choice(said), told.shortly(), code);
    }

    /** An open line beside the locked one says nothing against a program that uses the latter. */
    private static boolean contradicts(Outcome outcome) {
        return outcome instanceof Outcome.Found(var code, _)
                && code != CheckCode.CHECK_PROVIDER_OPEN_TOO;
    }

    private static boolean saysFine(Row row, String code) {
        return !Row.isChecked(code)
                && row.choice(code)
                        .filter(choice -> choice.outcome() instanceof Outcome.Fine)
                        .isPresent();
    }
}
