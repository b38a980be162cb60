package dev.mailcheckup.provider;

import java.util.Locale;

/**
 * The one thing to say about a connection; words under {@code provider.connection.<code>}. The
 * worst that was seen wins.
 */
public enum ConnectionState {
    GOOD,
    /** Encrypted and proven, with something outdated beside it. */
    WEAKER,
    /** Encrypted on request, but the server also takes a password in the open. */
    OPEN_POSSIBLE,
    /** No encryption at all. */
    OPEN_ONLY,
    /** Encryption is announced and then fails. */
    ENCRYPTION_BROKEN,
    /** Only outdated encryption. */
    OUTDATED,
    /** Encrypted, but the server does not prove who it is. */
    NOT_PROVEN,
    CLOSED,
    NO_ANSWER,
    NOT_UNDERSTOOD,
    TRY_LATER,
    NOT_LOOKED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
