package dev.mailcheckup.message;

import java.util.Locale;

/**
 * A mailbox (RFC 5322, section 3.4): who a field says it is.
 *
 * @param displayName the name shown to the reader, empty if there is none
 * @param localPart what stands before the @, empty if the address could not be read
 * @param domain what stands after the @ in lower case, empty if there is none
 */
public record Mailbox(String displayName, String localPart, String domain) {

    public Mailbox {
        domain = domain.toLowerCase(Locale.ROOT);
    }

    /** The addr-spec, or an empty text where there was no address to read. */
    public String addrSpec() {
        return domain.isEmpty() ? localPart : localPart + "@" + domain;
    }
}
