package dev.mailcheckup.wizard;

/** What came of one row of one question. */
public record Result(Question question, Row row, Outcome outcome, Source source) {}
