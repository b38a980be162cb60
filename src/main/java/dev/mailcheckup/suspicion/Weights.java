package dev.mailcheckup.suspicion;

import dev.mailcheckup.finding.FindingCode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How much each finding says about the mail, in points. From {@link #SUSPICIOUS} points on a mail
 * is suspicious, from {@link #DANGEROUS} on dangerous. Findings below zero speak for the mail.
 */
final class Weights {

    static final int DANGEROUS = 100;
    static final int SUSPICIOUS = 50;

    /**
     * What findings of a borrowed name add at most, where a trusted check vouches for the sender.
     */
    static final int MOST_FOR_A_NAME = 60;

    /** All of these tell one thing: a well-known name, and a domain that is not known to be its. */
    static final Set<FindingCode> BORROWED_NAME =
            EnumSet.of(
                    FindingCode.BRAND_IN_SENDER_NAME,
                    FindingCode.SENDER_LOOKS_ALIKE,
                    FindingCode.BRAND_NOT_SENDER,
                    FindingCode.LINK_LOOKS_ALIKE,
                    FindingCode.LINK_NAMES_BRAND);

    /**
     * @param points what the finding adds
     * @param kind the kind of mail it speaks for; NONE where it fits any
     */
    record Weight(int points, MailKind kind) {}

    private static final Weight NOTHING = new Weight(0, MailKind.NONE);

    private static final Map<FindingCode, Weight> TABLE = new EnumMap<>(FindingCode.class);

    static {
        put(FindingCode.EXTORTION_THREAT, 200, MailKind.EXTORTION);
        put(FindingCode.BOMB_THREAT, 200, MailKind.EXTORTION);
        put(FindingCode.LIFE_THREAT, 200, MailKind.EXTORTION);
        put(FindingCode.ATTACK_THREAT, 200, MailKind.EXTORTION);
        put(FindingCode.DATA_THREAT, 200, MailKind.EXTORTION);
        put(FindingCode.FALSE_SUMMONS, 200, MailKind.EXTORTION);

        put(FindingCode.BRAND_IN_SENDER_NAME, 50, MailKind.PHISHING);
        put(FindingCode.SENDER_LOOKS_ALIKE, 60, MailKind.PHISHING);
        put(FindingCode.SENDER_CANNOT_EXIST, 40, MailKind.NONE);
        put(FindingCode.YOUR_ADDRESS_IN_SENDER_NAME, 40, MailKind.IMPERSONATION);
        put(FindingCode.ADDRESS_IN_SENDER_NAME, 28, MailKind.IMPERSONATION);
        put(FindingCode.FREE_MAIL_FOR_ORGANISATION, 25, MailKind.IMPERSONATION);
        put(FindingCode.REPLY_GOES_ELSEWHERE, 44, MailKind.IMPERSONATION);
        put(FindingCode.REPLY_TO_OTHER_DOMAIN, 12, MailKind.NONE);
        put(FindingCode.SENDER_CHECK_FAILED, 38, MailKind.NONE);
        put(FindingCode.SELF_SENT_DISPROVED, 30, MailKind.NONE);
        put(FindingCode.SELF_SENT_CONFIRMED, 30, MailKind.NONE);
        put(FindingCode.SIGNED_FIELD_ADDED, 25, MailKind.IMPERSONATION);
        put(FindingCode.SIGNATURE_WRONG, 8, MailKind.NONE);
        put(FindingCode.SIGNATURE_KEY_REVOKED, 5, MailKind.NONE);
        put(FindingCode.BODY_ADDED_TO, 5, MailKind.NONE);
        put(FindingCode.AUTHENTICATION_RESULTS_FORGED, 10, MailKind.NONE);
        put(FindingCode.TEXT_DISGUISED, 40, MailKind.NONE);
        put(FindingCode.DATE_AFTER_ARRIVAL, 8, MailKind.NONE);

        put(FindingCode.BRAND_NOT_SENDER, 42, MailKind.PHISHING);
        put(FindingCode.ASKS_TO_SIGN_IN, 24, MailKind.PHISHING);
        put(FindingCode.ACCOUNT_THREATENED, 28, MailKind.PHISHING);
        put(FindingCode.MAILBOX_LURE, 34, MailKind.PHISHING);
        put(FindingCode.PARCEL_LURE, 26, MailKind.PHISHING);
        put(FindingCode.PRIZE_LURE, 36, MailKind.PHISHING);
        put(FindingCode.REFUND_LURE, 36, MailKind.PHISHING);
        put(FindingCode.COIN_LURE, 42, MailKind.PHISHING);
        put(FindingCode.CALL_BACK_ASKED, 42, MailKind.PHISHING);
        put(FindingCode.HURRIES_YOU, 12, MailKind.NONE);
        put(FindingCode.MONEY_OFFER, 62, MailKind.ADVANCE_FEE);
        put(FindingCode.LOAN_OFFER, 32, MailKind.ADVANCE_FEE);
        put(FindingCode.STRANGER_OFFER, 28, MailKind.ADVANCE_FEE);
        put(FindingCode.BANK_CHANGE_ASKED, 32, MailKind.IMPERSONATION);
        put(FindingCode.BOSS_FAVOUR_ASKED, 36, MailKind.IMPERSONATION);
        put(FindingCode.GIFT_CARDS_ASKED, 34, MailKind.IMPERSONATION);
        put(FindingCode.PAPERS_LURE, 16, MailKind.MALWARE);
        put(FindingCode.FINE_LURE, 30, MailKind.PHISHING);
        put(FindingCode.DOCUMENT_LURE, 18, MailKind.PHISHING);
        put(FindingCode.SCAN_ASKED, 20, MailKind.PHISHING);
        put(FindingCode.PERSONAL_REQUEST, 22, MailKind.IMPERSONATION);
        put(FindingCode.TRADE_INQUIRY, 40, MailKind.IMPERSONATION);
        put(FindingCode.ADULT_OFFER, 44, MailKind.SPAM);
        put(FindingCode.MIRACLE_CURE, 44, MailKind.SPAM);
        put(FindingCode.GAMBLING_OFFER, 42, MailKind.SPAM);
        put(FindingCode.QUICK_MONEY, 32, MailKind.SPAM);
        put(FindingCode.ADVERTISING, 15, MailKind.SPAM);

        put(FindingCode.PICTURE_FOR_TEXT, 34, MailKind.NONE);
        put(FindingCode.PICTURE_FREE_HOST, 40, MailKind.NONE);
        put(FindingCode.SENDER_FREE_HOST, 22, MailKind.NONE);
        put(FindingCode.SENDER_THROWAWAY, 24, MailKind.NONE);
        put(FindingCode.SENDER_FIELD_BROKEN, 32, MailKind.NONE);
        put(FindingCode.TEXT_STUFFED, 30, MailKind.NONE);

        put(FindingCode.LINK_TEXT_DIFFERS, 20, MailKind.PHISHING);
        put(FindingCode.LINK_TO_NUMBER, 40, MailKind.PHISHING);
        put(FindingCode.LINK_HIDES_HOST, 44, MailKind.PHISHING);
        put(FindingCode.LINK_RUNS_SCRIPT, 20, MailKind.PHISHING);
        put(FindingCode.LINK_SHORTENED, 20, MailKind.PHISHING);
        put(FindingCode.LINK_FREE_HOST, 24, MailKind.PHISHING);
        put(FindingCode.LINK_LOOKS_ALIKE, 45, MailKind.PHISHING);
        put(FindingCode.LINK_NAMES_BRAND, 15, MailKind.PHISHING);
        put(FindingCode.LINK_ODD_PORT, 8, MailKind.PHISHING);
        put(FindingCode.LINK_REDIRECTED, 24, MailKind.PHISHING);
        put(FindingCode.LINK_SENDS_ON, 20, MailKind.PHISHING);
        put(FindingCode.LINKS_ELSEWHERE, 12, MailKind.NONE);
        put(FindingCode.LINK_THROWAWAY, 22, MailKind.NONE);
        put(FindingCode.FORM_IN_MAIL, 8, MailKind.PHISHING);
        put(FindingCode.HIDDEN_TEXT, 24, MailKind.NONE);

        put(FindingCode.ATTACHMENT_PROGRAM, 100, MailKind.MALWARE);
        put(FindingCode.ATTACHMENT_DOUBLE_ENDING, 100, MailKind.MALWARE);
        put(FindingCode.ATTACHMENT_TURNED_NAME, 100, MailKind.MALWARE);
        put(FindingCode.ATTACHMENT_DISK_IMAGE, 80, MailKind.MALWARE);
        put(FindingCode.ATTACHMENT_NOT_WHAT_IT_SAYS, 50, MailKind.MALWARE);
        put(FindingCode.ATTACHMENT_WEB_PAGE, 35, MailKind.PHISHING);
        put(FindingCode.ATTACHMENT_MACROS, 40, MailKind.MALWARE);
        put(FindingCode.ATTACHMENT_ARCHIVE, 20, MailKind.MALWARE);
        put(FindingCode.ATTACHMENT_PHONE_SETTINGS, 60, MailKind.MALWARE);
        put(FindingCode.ATTACHMENT_COMMANDS, 60, MailKind.MALWARE);
        put(FindingCode.ATTACHMENT_REMOTE_PART, 45, MailKind.MALWARE);
        put(FindingCode.ATTACHMENT_SIGN_IN, 60, MailKind.PHISHING);
        put(FindingCode.ATTACHMENT_BUILDS_FILE, 80, MailKind.MALWARE);
        put(FindingCode.MAIL_BUILDS_FILE, 80, MailKind.MALWARE);
        put(FindingCode.ATTACHMENT_HUGE, 50, MailKind.MALWARE);
        put(FindingCode.ATTACHMENT_UNLOCKED, 50, MailKind.PHISHING);
        put(FindingCode.CODE_IN_PICTURE, 24, MailKind.PHISHING);

        put(FindingCode.RELAYED_LURE, 40, MailKind.PHISHING);
        put(FindingCode.SENDER_IS_BRAND, -30, MailKind.NONE);
        put(FindingCode.SENDER_AT_HOME, -25, MailKind.NONE);
        put(FindingCode.NEWSLETTER_TRAITS, -12, MailKind.NONE);
        put(FindingCode.MAILING_LIST, -12, MailKind.NONE);
    }

    private Weights() {}

    static Weight of(FindingCode code) {
        return TABLE.getOrDefault(code, NOTHING);
    }

    private static void put(FindingCode code, int points, MailKind kind) {
        TABLE.put(code, new Weight(points, kind));
    }
}
