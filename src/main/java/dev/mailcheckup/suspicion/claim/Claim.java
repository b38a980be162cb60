package dev.mailcheckup.suspicion.claim;

import java.util.Locale;

/**
 * What an extortion mail says to frighten. Each has words under {@code claim.<code>.says} (the
 * claim in plain words) and {@code claim.<code>.answer} (the calm answer).
 */
public enum Claim {
    HACKED,
    SENT_FROM_YOUR_MAILBOX,
    MALWARE_INSTALLED,
    WEBCAM_VIDEO,
    PASSWORD_SHOWN,
    PERSONAL_DETAILS_SHOWN,
    CONTACTS_HARVESTED,
    DEADLINE,
    SEES_YOU_READING,
    AMOUNT_DEMANDED,
    WALLET_ONLY_FOR_YOU,
    HOW_TO_BUY_COIN,
    DO_NOT_REPLY,
    TELL_NO_ONE,
    CHANGES_ARE_USELESS,
    PROMISE_TO_DELETE,
    ANONYMITY_BOAST,
    SHAME,
    ESCALATION;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
