package dev.mailcheckup.finding;

/**
 * What was seen, and where. The components of each record, in order, fill the placeholders {0}, {1}
 * of the finding's words. Every text here comes from a stranger and is shown as text, never as
 * HTML.
 */
public sealed interface Evidence {

    /** Nothing beyond the finding itself. */
    record None() implements Evidence {}

    /** A header field (RFC 5322, section 2.2) with its decoded field body. */
    record Field(String name, String body) implements Evidence {}

    /** Words quoted from what the reader sees of the mail. */
    record Quote(String text) implements Evidence {}

    /** A link: what the reader sees and where it leads. */
    record Link(String text, String target) implements Evidence {}

    /** An attached file by the name it gives itself. */
    record File(String name) implements Evidence {}

    /** What was expected beside what was seen, such as two domains. */
    record Mismatch(String expected, String seen) implements Evidence {}

    /** A host of a provider. */
    record Host(String name) implements Evidence {}

    /** One connection to a host: `service` is imap, pop3, submission, mx or webmail. */
    record Connection(String service, String host, int port) implements Evidence {}

    /** A DNS record or published policy, as text. */
    record Policy(String domain, String text) implements Evidence {}

    /** A count of octets, parts, fields or the like, with the limit it was held to. */
    record Count(long seen, long limit) implements Evidence {}

    Evidence NONE = new None();
}
