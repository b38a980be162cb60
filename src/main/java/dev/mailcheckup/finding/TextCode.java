package dev.mailcheckup.finding;

/** What the text of a mail threatens with or asks for. */
public enum TextCode implements FindingCode {
    // threats
    EXTORTION_THREAT,
    PICTURES_YOU_GAVE,
    BOMB_THREAT,
    LIFE_THREAT,
    ATTACK_THREAT,
    DATA_THREAT,
    FALSE_SUMMONS,
    TEXT_DISGUISED,
    OPENING_CANNOT_BE_SEEN,
    OPENING_CAN_BE_SEEN,

    // what the text wants
    ASKS_TO_SIGN_IN,
    ACCOUNT_THREATENED,
    MAILBOX_LURE,
    HURRIES_YOU,
    PARCEL_LURE,
    PRIZE_LURE,
    REFUND_LURE,
    COIN_LURE,
    MONEY_OFFER,
    BANK_CHANGE_ASKED,
    BOSS_FAVOUR_ASKED,
    GIFT_CARDS_ASKED,
    CALL_BACK_ASKED,
    PAPERS_LURE,
    LOAN_OFFER,
    STRANGER_OFFER,
    ADVERTISING,
    BRAND_NOT_SENDER,

    FINE_LURE,
    DOCUMENT_LURE,
    TRADE_INQUIRY,
    SCAN_ASKED,
    PERSONAL_REQUEST,
    ADULT_OFFER,
    MIRACLE_CURE,
    GAMBLING_OFFER,
    QUICK_MONEY
}
