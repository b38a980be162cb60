package dev.mailcheckup.suspicion.claim;

import dev.mailcheckup.suspicion.text.Span;

/**
 * A sum with where it stands.
 *
 * @param place in the text as written
 */
record Sum(Amount amount, Span place) {}
