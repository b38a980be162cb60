package dev.mailcheckup.wizard;

import java.util.Optional;

/** What came of one row of one question. */
public record Result(Question question, Row row, Outcome outcome, Source source) {

    /** The device it is about, if it is about one; the extra updates plan is one of Windows. */
    public Optional<Tag> device() {
        return question.id().equals(Systems.PLAN_QUESTION)
                ? Optional.of(Tag.WINDOWS)
                : row.device();
    }
}
