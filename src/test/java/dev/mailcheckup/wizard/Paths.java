package dev.mailcheckup.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Ways through the check-up for tests: all uses and ways to read, with each pair of devices. */
public final class Paths {

    /** How an imagined visitor answers every question. */
    public enum Habit {
        FIRST,
        /** The last choice before "I am not sure". */
        LAST,
        NOT_SURE,
        SKIP
    }

    private static final List<List<String>> USES =
            List.of(
                    List.of("private"),
                    List.of("work", "yes"),
                    List.of("work", "no"),
                    List.of("both", "yes"),
                    List.of("both", "not-sure"));

    private static final List<List<String>> READINGS =
            List.of(
                    List.of("web"),
                    List.of("program"),
                    List.of("app"),
                    List.of("web", "program"),
                    List.of("web", "app"),
                    List.of("program", "app"),
                    List.of("web", "program", "app"));

    private Paths() {}

    public static List<Answers> setUps() {
        List<Answers> all = new ArrayList<>(List.of(Answers.NONE, Answers.NONE.shortened()));
        for (List<String> use : USES) {
            for (List<String> reading : READINGS) {
                for (List<String> devices : devices()) {
                    Answers answers =
                            Answers.NONE
                                    .with("s1", use.getFirst())
                                    .with("s2", reading)
                                    .with("s3", devices);
                    all.add(use.size() > 1 ? answers.with("s1b", use.getLast()) : answers);
                }
            }
        }
        return all;
    }

    private static List<List<String>> devices() {
        List<String> codes = new ArrayList<>(Tag.DEVICES.stream().map(Tag::code).toList());
        codes.add(Tag.PUBLIC_COMPUTER.code());
        List<List<String>> sets = new ArrayList<>(List.of(codes));
        for (int first = 0; first < codes.size(); first++) {
            sets.add(List.of(codes.get(first)));
            for (int second = first + 1; second < codes.size(); second++) {
                sets.add(List.of(codes.get(first), codes.get(second)));
            }
        }
        return sets;
    }

    /** Answers question after question until none is left; answers given before stay. */
    public static Answers walk(Answers start, Habit habit, Consumer<Question> visit) {
        Answers answers = start;
        Optional<Question> question = Optional.of(Journey.of(answers).first());
        while (question.isPresent()) {
            visit.accept(question.get());
            if (!question.get().isDone(answers)) {
                answers = answer(question.get(), answers, habit);
            }
            question = Journey.of(answers).next(question.get());
        }
        return answers;
    }

    private static Answers answer(Question question, Answers answers, Habit habit) {
        Answers changed = answers;
        for (Row row : question.rows().apply(answers)) {
            List<Choice> choices = row.choices();
            String key = question.key(row);
            if (habit == Habit.SKIP || choices.isEmpty()) {
                changed = changed.skipping(key);
            } else {
                Choice picked =
                        switch (habit) {
                            case FIRST -> choices.getFirst();
                            case LAST -> choices.get(Math.max(0, choices.size() - 2));
                            case NOT_SURE, SKIP -> choices.getLast();
                        };
                changed = changed.with(key, picked.code());
            }
        }
        return changed;
    }
}
