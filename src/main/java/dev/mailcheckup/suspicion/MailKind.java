package dev.mailcheckup.suspicion;

import java.util.Locale;

/** What kind of mail it is. */
public enum MailKind {
    EXTORTION,
    PHISHING,
    MALWARE,
    ADVANCE_FEE,
    IMPERSONATION,
    SPAM,
    NONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
