package dev.mailcheckup.wizard;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One page of the check-up.
 *
 * @param id stable; part of the page's address and of word keys under {@code check.<id>}
 * @param when whether it is asked at all, by what was answered before
 * @param rows the lines of choices; a question without any is not asked
 */
public record Question(
        String id,
        Step step,
        Kind kind,
        Predicate<Answers> when,
        Function<Answers, List<Row>> rows) {

    /** What the visitor is given to answer with. */
    public enum Kind {
        /** One choice a row. */
        ONE,
        /** Any number of choices. */
        MANY,
        /** The part of a mail address after the @ sign. */
        DOMAIN,
        /** A country. */
        COUNTRY
    }

    static Question one(String id, Step step, Choice... choices) {
        return once(id, step, Kind.ONE, choices);
    }

    static Question many(String id, Step step, Choice... choices) {
        return once(id, step, Kind.MANY, choices);
    }

    static Question once(String id, Step step, Kind kind, Choice... choices) {
        List<Row> only = List.of(Row.of(Row.ONLY, choices));
        return new Question(id, step, kind, _ -> true, _ -> only);
    }

    /** A page with several rows that are the same for everyone. */
    static Question rows(String id, Step step, Row... rows) {
        List<Row> all = List.of(rows);
        return new Question(id, step, Kind.ONE, _ -> true, _ -> all);
    }

    /**
     * A page with one row for each of the visitor's devices among those given. Where the visitor
     * named no device at all, it is asked once, for the device in use, if `thisDevice` says so.
     */
    static Question perDevice(
            String id,
            Step step,
            Set<Tag> devices,
            boolean thisDevice,
            Function<String, List<Choice>> choices) {
        return new Question(
                id,
                step,
                Kind.ONE,
                _ -> true,
                answers -> {
                    boolean none = answers.values("s3").stream().noneMatch(Question::isComputer);
                    if (none && thisDevice) {
                        return List.of(new Row(Row.THIS_DEVICE, choices.apply(Row.THIS_DEVICE)));
                    }
                    return Tag.devices(answers).stream()
                            .filter(devices::contains)
                            .map(device -> new Row(device.code(), choices.apply(device.code())))
                            .toList();
                });
    }

    private static boolean isComputer(String code) {
        return Tag.byCode(code).isPresent();
    }

    /** Asked only of visitors with one of the tags. */
    Question ifAny(Tag first, Tag... others) {
        EnumSet<Tag> wanted = EnumSet.of(first, others);
        return onlyWhen(answers -> Tag.of(answers).stream().anyMatch(wanted::contains));
    }

    Question onlyWhen(Predicate<Answers> condition) {
        return new Question(id, step, kind, when.and(condition), rows);
    }

    /** The same rows for everyone who is asked, with a further one below them. */
    Question and(Row last) {
        return new Question(
                id,
                step,
                kind,
                when,
                answers -> {
                    List<Row> all = new ArrayList<>(rows.apply(answers));
                    if (!all.isEmpty()) {
                        all.add(last);
                    }
                    return List.copyOf(all);
                });
    }

    public boolean isAsked(Answers answers) {
        return when.test(answers) && !rows.apply(answers).isEmpty();
    }

    /** Whether the visitor has answered or skipped each row. */
    public boolean isDone(Answers answers) {
        return rows.apply(answers).stream().allMatch(row -> answers.reached(key(row)));
    }

    /** The name under which {@link Answers} keep a row. */
    public String key(Row row) {
        return row.code().isEmpty() ? id : id + "." + row.code();
    }
}
