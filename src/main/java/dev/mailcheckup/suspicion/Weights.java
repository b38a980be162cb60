package dev.mailcheckup.suspicion;

import dev.mailcheckup.finding.AttachmentCode;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.LinkCode;
import dev.mailcheckup.finding.MailCode;
import dev.mailcheckup.finding.SenderCode;
import dev.mailcheckup.finding.TextCode;
import java.util.HashMap;
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
            Set.of(
                    SenderCode.BRAND_IN_SENDER_NAME,
                    SenderCode.SENDER_LOOKS_ALIKE,
                    TextCode.BRAND_NOT_SENDER,
                    LinkCode.LINK_LOOKS_ALIKE,
                    LinkCode.LINK_NAMES_BRAND);

    /**
     * @param points what the finding adds
     * @param kind the kind of mail it speaks for; NONE where it fits any
     */
    record Weight(int points, MailKind kind) {}

    private static final Weight NOTHING = new Weight(0, MailKind.NONE);

    private static final Map<FindingCode, Weight> TABLE = new HashMap<>();

    static {
        put(TextCode.EXTORTION_THREAT, 200, MailKind.EXTORTION);
        put(TextCode.BOMB_THREAT, 200, MailKind.EXTORTION);
        put(TextCode.LIFE_THREAT, 200, MailKind.EXTORTION);
        put(TextCode.ATTACK_THREAT, 200, MailKind.EXTORTION);
        put(TextCode.DATA_THREAT, 200, MailKind.EXTORTION);
        put(TextCode.FALSE_SUMMONS, 200, MailKind.EXTORTION);

        put(SenderCode.BRAND_IN_SENDER_NAME, 50, MailKind.PHISHING);
        put(SenderCode.SENDER_LOOKS_ALIKE, 60, MailKind.PHISHING);
        put(SenderCode.SENDER_CANNOT_EXIST, 40, MailKind.NONE);
        put(SenderCode.YOUR_ADDRESS_IN_SENDER_NAME, 40, MailKind.IMPERSONATION);
        put(SenderCode.ADDRESS_IN_SENDER_NAME, 28, MailKind.IMPERSONATION);
        put(SenderCode.FREE_MAIL_FOR_ORGANISATION, 25, MailKind.IMPERSONATION);
        put(SenderCode.REPLY_GOES_ELSEWHERE, 44, MailKind.IMPERSONATION);
        put(SenderCode.REPLY_TO_OTHER_DOMAIN, 12, MailKind.NONE);
        put(SenderCode.SENDER_CHECK_FAILED, 38, MailKind.NONE);
        put(SenderCode.SELF_SENT_DISPROVED, 30, MailKind.NONE);
        put(SenderCode.SELF_SENT_CONFIRMED, 30, MailKind.NONE);
        put(SenderCode.SIGNED_FIELD_ADDED, 25, MailKind.IMPERSONATION);
        put(SenderCode.SIGNATURE_WRONG, 8, MailKind.NONE);
        put(SenderCode.SIGNATURE_KEY_REVOKED, 5, MailKind.NONE);
        put(SenderCode.BODY_ADDED_TO, 5, MailKind.NONE);
        put(SenderCode.AUTHENTICATION_RESULTS_FORGED, 10, MailKind.NONE);
        put(TextCode.TEXT_DISGUISED, 40, MailKind.NONE);
        put(SenderCode.DATE_AFTER_ARRIVAL, 8, MailKind.NONE);

        put(TextCode.BRAND_NOT_SENDER, 42, MailKind.PHISHING);
        put(TextCode.ASKS_TO_SIGN_IN, 24, MailKind.PHISHING);
        put(TextCode.ACCOUNT_THREATENED, 28, MailKind.PHISHING);
        put(TextCode.MAILBOX_LURE, 34, MailKind.PHISHING);
        put(TextCode.PARCEL_LURE, 26, MailKind.PHISHING);
        put(TextCode.PRIZE_LURE, 36, MailKind.PHISHING);
        put(TextCode.REFUND_LURE, 36, MailKind.PHISHING);
        put(TextCode.COIN_LURE, 42, MailKind.PHISHING);
        put(TextCode.CALL_BACK_ASKED, 42, MailKind.PHISHING);
        put(TextCode.HURRIES_YOU, 12, MailKind.NONE);
        put(TextCode.MONEY_OFFER, 62, MailKind.ADVANCE_FEE);
        put(TextCode.LOAN_OFFER, 32, MailKind.ADVANCE_FEE);
        put(TextCode.STRANGER_OFFER, 28, MailKind.ADVANCE_FEE);
        put(TextCode.BANK_CHANGE_ASKED, 32, MailKind.IMPERSONATION);
        put(TextCode.BOSS_FAVOUR_ASKED, 36, MailKind.IMPERSONATION);
        put(TextCode.GIFT_CARDS_ASKED, 34, MailKind.IMPERSONATION);
        put(TextCode.PAPERS_LURE, 16, MailKind.MALWARE);
        put(TextCode.FINE_LURE, 30, MailKind.PHISHING);
        put(TextCode.DOCUMENT_LURE, 18, MailKind.PHISHING);
        put(TextCode.SCAN_ASKED, 20, MailKind.PHISHING);
        put(TextCode.PERSONAL_REQUEST, 22, MailKind.IMPERSONATION);
        put(TextCode.TRADE_INQUIRY, 40, MailKind.IMPERSONATION);
        put(TextCode.ADULT_OFFER, 44, MailKind.SPAM);
        put(TextCode.MIRACLE_CURE, 44, MailKind.SPAM);
        put(TextCode.GAMBLING_OFFER, 42, MailKind.SPAM);
        put(TextCode.QUICK_MONEY, 32, MailKind.SPAM);
        put(TextCode.ADVERTISING, 15, MailKind.SPAM);

        put(MailCode.PICTURE_FOR_TEXT, 34, MailKind.NONE);
        put(MailCode.PICTURE_FREE_HOST, 40, MailKind.NONE);
        put(MailCode.SENDER_FREE_HOST, 22, MailKind.NONE);
        put(MailCode.SENDER_THROWAWAY, 24, MailKind.NONE);
        put(MailCode.SENDER_FIELD_BROKEN, 32, MailKind.NONE);
        put(MailCode.TEXT_STUFFED, 30, MailKind.NONE);

        put(LinkCode.LINK_TEXT_DIFFERS, 20, MailKind.PHISHING);
        put(LinkCode.LINK_TO_NUMBER, 40, MailKind.PHISHING);
        put(LinkCode.LINK_HIDES_HOST, 44, MailKind.PHISHING);
        put(LinkCode.LINK_RUNS_SCRIPT, 20, MailKind.PHISHING);
        put(LinkCode.LINK_SHORTENED, 20, MailKind.PHISHING);
        put(LinkCode.LINK_FREE_HOST, 24, MailKind.PHISHING);
        put(LinkCode.LINK_LOOKS_ALIKE, 45, MailKind.PHISHING);
        put(LinkCode.LINK_NAMES_BRAND, 15, MailKind.PHISHING);
        put(LinkCode.LINK_ODD_PORT, 8, MailKind.PHISHING);
        put(LinkCode.LINK_REDIRECTED, 24, MailKind.PHISHING);
        put(LinkCode.LINK_SENDS_ON, 20, MailKind.PHISHING);
        put(LinkCode.LINKS_ELSEWHERE, 12, MailKind.NONE);
        put(LinkCode.LINK_THROWAWAY, 22, MailKind.NONE);
        put(LinkCode.FORM_IN_MAIL, 8, MailKind.PHISHING);
        put(LinkCode.HIDDEN_TEXT, 24, MailKind.NONE);

        put(AttachmentCode.ATTACHMENT_PROGRAM, 100, MailKind.MALWARE);
        put(AttachmentCode.ATTACHMENT_DOUBLE_ENDING, 100, MailKind.MALWARE);
        put(AttachmentCode.ATTACHMENT_TURNED_NAME, 100, MailKind.MALWARE);
        put(AttachmentCode.ATTACHMENT_DISK_IMAGE, 80, MailKind.MALWARE);
        put(AttachmentCode.ATTACHMENT_NOT_WHAT_IT_SAYS, 50, MailKind.MALWARE);
        put(AttachmentCode.ATTACHMENT_WEB_PAGE, 35, MailKind.PHISHING);
        put(AttachmentCode.ATTACHMENT_MACROS, 40, MailKind.MALWARE);
        put(AttachmentCode.ATTACHMENT_ARCHIVE, 20, MailKind.MALWARE);
        put(AttachmentCode.ATTACHMENT_PHONE_SETTINGS, 60, MailKind.MALWARE);
        put(AttachmentCode.ATTACHMENT_COMMANDS, 60, MailKind.MALWARE);
        put(AttachmentCode.ATTACHMENT_REMOTE_PART, 45, MailKind.MALWARE);
        put(AttachmentCode.ATTACHMENT_SIGN_IN, 60, MailKind.PHISHING);
        put(AttachmentCode.ATTACHMENT_BUILDS_FILE, 80, MailKind.MALWARE);
        put(AttachmentCode.MAIL_BUILDS_FILE, 80, MailKind.MALWARE);
        put(AttachmentCode.ATTACHMENT_HUGE, 50, MailKind.MALWARE);
        put(AttachmentCode.ATTACHMENT_UNLOCKED, 50, MailKind.PHISHING);
        put(AttachmentCode.CODE_IN_PICTURE, 24, MailKind.PHISHING);

        put(SenderCode.RELAYED_LURE, 40, MailKind.PHISHING);
        put(SenderCode.SENDER_IS_BRAND, -30, MailKind.NONE);
        put(MailCode.SENDER_AT_HOME, -25, MailKind.NONE);
        put(MailCode.NEWSLETTER_TRAITS, -12, MailKind.NONE);
        put(SenderCode.MAILING_LIST, -12, MailKind.NONE);
    }

    private Weights() {}

    static Weight of(FindingCode code) {
        return TABLE.getOrDefault(code, NOTHING);
    }

    private static void put(FindingCode code, int points, MailKind kind) {
        TABLE.put(code, new Weight(points, kind));
    }
}
