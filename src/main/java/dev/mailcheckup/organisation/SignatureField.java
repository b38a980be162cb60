package dev.mailcheckup.organisation;

import java.util.Locale;

/** A line of a mail signature. */
public enum SignatureField {
    NAME,
    ROLE,
    UNIT,
    ORGANISATION,
    /** The place of work, never a home. */
    ADDRESS,
    PHONE,
    /** A mobile phone of the organisation. */
    MOBILE,
    MAIL,
    WEB,
    /** What the law asks a company to name. */
    LEGAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
