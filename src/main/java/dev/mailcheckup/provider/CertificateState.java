package dev.mailcheckup.provider;

import java.util.Locale;

/** The worst fault of a certificate; the findings name them all. */
public enum CertificateState {
    OK,
    UNTRUSTED,
    INCOMPLETE_CHAIN,
    EXPIRED,
    NOT_YET_VALID,
    WRONG_NAME,
    WEAK_KEY,
    /** None was seen. */
    NONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
