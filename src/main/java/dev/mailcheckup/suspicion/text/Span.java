package dev.mailcheckup.suspicion.text;

/** A stretch of a {@link FoldedText}: the first character and the one after the last. */
public record Span(int start, int end) {}
