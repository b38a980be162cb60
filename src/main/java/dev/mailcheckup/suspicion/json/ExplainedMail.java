package dev.mailcheckup.suspicion.json;

import dev.mailcheckup.suspicion.Explanation;

/**
 * One mail with what came of it.
 *
 * @param file the name of the source, with {@code #2} and so on for the further mails of an mbox
 * @param sha256 of the octets handed in, in hex; empty where there were none to read
 * @param nanos the time that reading and explaining took
 */
public record ExplainedMail(String file, String sha256, Explanation explanation, long nanos) {}
