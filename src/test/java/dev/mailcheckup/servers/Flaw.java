package dev.mailcheckup.servers;

/** The one thing that is wrong at a test domain, and the name of that domain below {@code test}. */
public enum Flaw {
    NONE("good"),

    // mail servers
    PLAINTEXT_LOGIN("plain"),
    NO_STARTTLS("nostarttls"),
    NO_IMPLICIT_TLS("noimplicit"),
    OLD_TLS_TOO("oldtls"),
    ONLY_OLD_TLS("onlyold"),
    STATIC_RSA("staticrsa"),
    MX_WITHOUT_STARTTLS("mxplain"),

    // certificates of the mail servers
    EXPIRED("expired"),
    NOT_YET_VALID("notyet"),
    SELF_SIGNED("selfsigned"),
    UNTRUSTED("untrusted"),
    WRONG_NAME("wrongname"),
    WEAK_KEY("weakkey"),
    INCOMPLETE_CHAIN("incomplete"),

    // webmail
    WEBMAIL_HTTP_ONLY("webplain"),
    WEBMAIL_WITHOUT_HSTS("webnohsts"),
    WEBMAIL_BACK_TO_HTTP("webback"),
    WEBMAIL_FORM_OVER_HTTP("webform"),
    WEBMAIL_WITHOUT_REDIRECT("webnoredirect"),

    // servers that misbehave: sockets of the tests' own
    SILENT("silent"),
    DROPPING("dropping"),
    NOT_A_MAIL_SERVER("notmail"),
    ENDLESS_LINE("endless"),
    STARTTLS_BROKEN("brokentls"),

    // only names, no servers
    CLOSED("closed"),
    PRIVATE_ADDRESS("private"),
    NULL_MX("nullmx"),
    NO_MAIL("nomail");

    final String name;

    Flaw(String name) {
        this.name = name;
    }

    /** Dovecot, Postfix and nginx answer for it. */
    boolean hasMailServers() {
        return compareTo(SILENT) < 0;
    }

    /** Sockets of the tests' own answer for it. */
    boolean isOdd() {
        return compareTo(SILENT) >= 0 && compareTo(CLOSED) < 0;
    }

    /** OpenSSL refuses TLS 1.0 and 1,024-bit keys at its usual security level. */
    boolean needsOldCryptography() {
        return this == OLD_TLS_TOO || this == ONLY_OLD_TLS || this == WEAK_KEY;
    }
}
