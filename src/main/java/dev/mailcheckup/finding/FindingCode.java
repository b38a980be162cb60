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
    MAIL_HEADERS_SHORT,
    MAIL_EMPTY,
    MAIL_OUTLOOK_FILE,
    MAIL_NOT_A_MAIL,
    MAIL_TOO_LARGE,
    MAIL_TOO_MANY_HEADER_FIELDS,
    MAIL_HEADER_CUT,
    MAIL_TOO_MANY_PARTS,
    MAIL_TOO_DEEP,
    MAIL_TEXT_CUT,
    MAIL_TOO_MANY_LINKS,
    MAIL_FILE_NOT_OPENED,

    // the mail: authentication and author
    SELF_SENT_DISPROVED,

    // the provider: connections
    PLAINTEXT_LOGIN_ALLOWED,
    NO_STARTTLS,
    STARTTLS_BROKEN,
    NO_IMPLICIT_TLS,
    OLD_TLS_OFFERED,
    NO_MODERN_TLS,
    WEAK_CIPHERS,
    CERT_UNTRUSTED,
    CERT_INCOMPLETE_CHAIN,
    CERT_EXPIRED,
    CERT_NOT_YET_VALID,
    CERT_WRONG_NAME,
    CERT_WEAK_KEY,
    WEBMAIL_NO_HTTPS,
    WEBMAIL_OPEN_PAGE,
    WEBMAIL_NO_HSTS,
    WEBMAIL_REDIRECTS_TO_HTTP,
    NO_ANSWER,
    NOTHING_REACHABLE,
    PROTOCOL_BROKEN,
    TRY_LATER,
    UNSAFE_TARGET_REFUSED,
    DOMAIN_DOES_NOT_EXIST,
    NO_INCOMING_MAIL,
    DISCOVERY_OVER_PLAIN_HTTP,

    // the check-up

    // the password
    ;

    /** The stable kebab-case name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
