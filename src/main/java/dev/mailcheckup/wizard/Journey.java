package dev.mailcheckup.wizard;

import java.util.List;
import java.util.Optional;

/** The way through the questions, worked out anew from the answers each time. */
public record Journey(Answers answers, List<Question> questions) {

    public static Journey of(Answers answers) {
        return new Journey(
                answers,
                Questions.ALL.stream()
                        .filter(question ->
                                !answers.isShort() || Questions.SHORT.contains(question.id()))
                        .filter(question -> question.isAsked(answers))
                        .toList());
    }

    public Question first() {
        return questions.getFirst();
    }

    /** The question after one; none after the last, where the answers are looked over. */
    public Optional<Question> next(Question question) {
        int index = questions.indexOf(question);
        return index >= 0 && index + 1 < questions.size()
                ? Optional.of(questions.get(index + 1))
                : Optional.empty();
    }

    public Optional<Question> previous(Question question) {
        int index = questions.indexOf(question);
        return index > 0 ? Optional.of(questions.get(index - 1)) : Optional.empty();
    }

    /** The first question not dealt with yet; none when all are. */
    public Optional<Question> open() {
        return questions.stream().filter(question -> !question.isDone(answers)).findFirst();
    }

    /** A question may be visited once all before it are dealt with. */
    public boolean canVisit(Question question) {
        int index = questions.indexOf(question);
        return index >= 0
                && questions.subList(0, index).stream().allMatch(before -> before.isDone(answers));
    }

    public boolean isComplete() {
        return open().isEmpty();
    }
}
