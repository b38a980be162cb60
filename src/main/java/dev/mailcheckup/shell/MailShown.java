package dev.mailcheckup.shell;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * That the reader showed us a mail that we would not trust, and nothing of the mail itself. Kept in
 * the session, so that the check-up can ask what became of it.
 *
 * @param threat whether it demands money under a threat
 */
public record MailShown(LocalDate on, boolean threat) implements Serializable {}
