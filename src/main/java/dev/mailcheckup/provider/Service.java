package dev.mailcheckup.provider;

import java.util.Locale;

/** What a connection is for. */
public enum Service {
    /** Reading mail with a program (RFC 9051). */
    IMAP,
    /** Fetching mail with a program (RFC 1939). */
    POP3,
    /** Sending mail with a program (RFC 6409). */
    SUBMISSION,
    /** Reading mail in a browser. */
    WEBMAIL;

    /** The stable lower-case name used in JSON and in word keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
