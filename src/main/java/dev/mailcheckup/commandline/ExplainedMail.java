package dev.mailcheckup.commandline;

import dev.mailcheckup.suspicion.Explanation;

/**
 * One row of the output.
 *
 * @param file the name of the source, with {@code #2} and so on for the further mails of an mbox
 * @param nanos the time that reading and explaining took
 */
record ExplainedMail(String file, Explanation explanation, long nanos) {}
