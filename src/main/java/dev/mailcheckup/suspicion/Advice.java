package dev.mailcheckup.suspicion;

import java.util.Locale;

/** One thing to do now; words under {@code advice.<code>}. */
public enum Advice {
    DO_NOT_PAY,
    DO_NOT_REPLY,
    DO_NOT_CLICK,
    TYPE_NOTHING,
    LOOK_YOURSELF,
    DO_NOT_CALL,
    ASK_IT_HELP,
    TELL_NETWORK_HELP,
    DO_NOT_PAY_FEE,
    SEND_NO_PAPERS,
    CALL_KNOWN_NUMBER,
    CHANGE_NO_BANK_DETAILS,
    BUY_NO_GIFT_CARDS,
    DO_NOT_UNSUBSCRIBE,
    MARK_AS_JUNK,
    DO_NOT_OPEN_ATTACHMENT,
    KEEP_THE_MAIL,
    TELL_SOMEONE,
    CHANGE_PASSWORD,
    CHANGE_PASSWORD_IF_STILL_USED,
    TURN_ON_TWO_STEP,
    CHECK_SENDER_ANOTHER_WAY,
    REPORT,
    DELETE_AFTERWARDS,
    LOOK_IN_SENT_AND_SIGN_INS,
    NOTHING_TO_DO,
    DID_YOU_EXPECT_IT,
    GIVE_THE_WHOLE_SOURCE,
    GIVE_THE_TEXT,
    CRISIS_LINE,
    CALL_POLICE_NOW;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
