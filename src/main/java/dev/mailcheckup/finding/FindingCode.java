package dev.mailcheckup.finding;

import java.util.Locale;

/**
 * Every finding the app can make. {@link #code()} is a stable contract: it names the finding in
 * JSON and in the word bundles.
 */
public enum FindingCode {

    // the mail: what could not be read
    MAIL_HEADERS_MISSING,
    MAIL_BODY_MISSING,
    MAIL_PART_LEFT_OUT,

    // the mail: authentication and author
    SELF_SENT_DISPROVED,

    // the provider: connections

    // the check-up

    // the password
    ;

    /** The stable kebab-case name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
