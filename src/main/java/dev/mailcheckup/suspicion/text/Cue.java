package dev.mailcheckup.suspicion.text;

import java.util.Locale;

/**
 * A thing that a text can say, whatever its language. The phrase tables say how: one line for each
 * way to say it. The first group has the names of the extortion claims.
 */
public enum Cue {
    HACKED,
    SENT_FROM_YOUR_MAILBOX,
    MALWARE_INSTALLED,
    WEBCAM_VIDEO,
    PASSWORD_SHOWN,
    PERSONAL_DETAILS_SHOWN,
    CONTACTS_HARVESTED,
    SEES_YOU_READING,
    WALLET_ONLY_FOR_YOU,
    HOW_TO_BUY_COIN,
    DO_NOT_REPLY,
    TELL_NO_ONE,
    CHANGES_ARE_USELESS,
    PROMISE_TO_DELETE,
    ANONYMITY_BOAST,
    SHAME,
    ESCALATION,

    /** A demand to pay, in the second person. */
    PAY_DEMAND,
    /** A coin or its wallet is named. */
    COIN,
    /** What a time span must stand beside to be a deadline. */
    DEADLINE_CUE,
    MINUTES,
    HOURS,
    DAYS,
    /** A weekday or date by which something is due. */
    DUE,
    /** What makes a time span one that has passed. */
    PAST,
    /** Watching films for adults. */
    ADULT,
    /** What was taken will be shown to others. */
    WILL_PUBLISH,

    BOMB,
    HITMAN,
    DDOS,
    DATA_RANSOM,
    POLICE,
    SUMMONS,
    GRAVE_OFFENCE,
    /** Talks about such mails rather than being one. */
    ABOUT_FRAUD,

    /** The word fields that a threat is put together from; none says anything alone. */
    HOLDS,
    /** Private pictures that the reader gave away; then it may be no bluff. */
    GAVE_PICTURES,
    /** The reader is said to be younger than 18, or to go to school. */
    UNDER_AGE,
    /** An affair, a hidden income or a home that the author knows of. */
    SECRET,
    /** Someone pays the author to harm the reader. */
    HIRED,
    KILLS,
    /** Lets live, keeps silent or forgets, for a price. */
    SPARES,
    /** Who will see or hear of it, or that it will be sold. */
    AUDIENCE,
    /** Customers' data or a database were copied or wiped. */
    TAKEN,
    /** A site or network will be overloaded. */
    FLOODS,
    /** Unless, otherwise, to prevent this. */
    CONDITION,
    /** What follows if the reader does not pay, in one breath: or everyone will see it. */
    ULTIMATUM,
    PRESS,
    /** An answer brings instructions to pay. */
    INSTRUCTIONS,
    DEMAND,
    /** A gift card, as a means of payment. */
    GIFT,
    /** A sum in words, such as "two thousand". */
    SUM,
    /** An accused person is to explain themselves by mail. */
    ANSWER_CHARGE,

    CREDENTIAL,
    ACCOUNT_TROUBLE,
    MAILBOX_FULL,
    URGENT,
    CLICK_HERE,
    PARCEL_FEE,
    PRIZE,
    REFUND,
    INHERITANCE,
    LARGE_SUM,
    CONFIDENTIAL_DEAL,
    BANK_CHANGE,
    BOSS_FAVOUR,
    GIFT_CARD,
    CALL_BACK,
    INVOICE_ATTACHED,
    COIN_LURE,
    LOAN_OFFER,
    ROMANCE,
    JOB_OFFER,
    PILLS,
    /** A fine, a toll or a tax said to be unpaid. */
    FINE,
    /** A code in a picture is to be scanned with the phone. */
    SCAN_CODE,
    /** A document, voice message or fax that waits behind a link. */
    DOCUMENT_WAITS,
    /** A stranger asks what the reader's firm sells. */
    TRADE_INQUIRY,
    ADULT_OFFER,
    GAMBLING,
    QUICK_MONEY,
    MARKETING;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
