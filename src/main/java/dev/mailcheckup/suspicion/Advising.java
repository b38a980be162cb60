package dev.mailcheckup.suspicion;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.claim.Claim;
import dev.mailcheckup.suspicion.claim.ClaimFound;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Chooses what to do now, in the order to follow. What cannot wait comes first. */
final class Advising {

    private Advising() {}

    static List<Advice> of(
            Verdict verdict,
            MailKind kind,
            List<Finding> findings,
            List<ClaimFound> claims,
            Message.Source source) {
        Set<FindingCode> codes = EnumSet.noneOf(FindingCode.class);
        findings.forEach(finding -> codes.add(finding.code()));
        Set<Claim> claimed = EnumSet.noneOf(Claim.class);
        claims.forEach(claim -> claimed.add(claim.claim()));
        List<Advice> advice = new ArrayList<>();
        if (verdict == Verdict.DANGEROUS || verdict == Verdict.SUSPICIOUS) {
            if (kind == MailKind.EXTORTION) {
                extortion(codes, claimed, advice);
            } else {
                other(kind, codes, advice);
            }
        } else if (verdict == Verdict.NOTHING_FOUND) {
            boolean warned =
                    findings.stream()
                            .anyMatch(each -> each.severity().compareTo(Severity.WORTH) <= 0);
            // Beside a warning, "there is nothing you must do" would contradict it.
            advice.add(warned ? Advice.CHECK_SENDER_ANOTHER_WAY : Advice.NOTHING_TO_DO);
        }
        if (source != Message.Source.WHOLE) {
            advice.add(Advice.GIVE_THE_WHOLE_SOURCE);
        }
        return List.copyOf(advice);
    }

    private static void extortion(Set<FindingCode> codes, Set<Claim> claimed, List<Advice> advice) {
        if (codes.contains(FindingCode.BOMB_THREAT) || codes.contains(FindingCode.LIFE_THREAT)) {
            advice.add(Advice.CALL_POLICE_NOW);
        }
        boolean ownAccount = codes.contains(FindingCode.SELF_SENT_CONFIRMED);
        if (ownAccount) {
            advice.add(Advice.CHANGE_PASSWORD);
            advice.add(Advice.TURN_ON_TWO_STEP);
            advice.add(Advice.LOOK_IN_SENT_AND_SIGN_INS);
        }
        advice.add(Advice.DO_NOT_PAY);
        advice.add(Advice.DO_NOT_REPLY);
        advice.add(Advice.TELL_SOMEONE);
        advice.add(Advice.KEEP_THE_MAIL);
        if (claimed.contains(Claim.PASSWORD_SHOWN) && !ownAccount) {
            advice.add(Advice.CHANGE_PASSWORD_IF_STILL_USED);
            advice.add(Advice.TURN_ON_TWO_STEP);
        }
        if (claimed.contains(Claim.SENT_FROM_YOUR_MAILBOX) && !ownAccount) {
            advice.add(Advice.LOOK_IN_SENT_AND_SIGN_INS);
        }
        advice.add(Advice.REPORT);
        advice.add(Advice.DELETE_AFTERWARDS);
        // A bluff about secrets is for the report. Only the reader knows if files are locked.
        if (codes.contains(FindingCode.DATA_THREAT)) {
            advice.add(Advice.CALL_POLICE_NOW);
        }
        if (claimed.contains(Claim.SHAME)) {
            advice.add(Advice.CRISIS_LINE);
        }
    }

    private static void other(MailKind kind, Set<FindingCode> codes, List<Advice> advice) {
        boolean file = codes.stream().anyMatch(code -> code.name().startsWith("ATTACHMENT_"));
        if (file || kind == MailKind.MALWARE) {
            advice.add(Advice.DO_NOT_OPEN_ATTACHMENT);
        }
        if (codes.contains(FindingCode.CALL_BACK_ASKED)) {
            advice.add(Advice.DO_NOT_CALL);
        }
        advice.addAll(
                switch (kind) {
                    case PHISHING, EXTORTION ->
                            List.of(
                                    Advice.DO_NOT_CLICK,
                                    Advice.TYPE_NOTHING,
                                    Advice.LOOK_YOURSELF,
                                    Advice.ASK_IT_HELP);
                    case MALWARE ->
                            List.of(
                                    Advice.DO_NOT_CLICK,
                                    Advice.CHECK_SENDER_ANOTHER_WAY,
                                    Advice.ASK_IT_HELP);
                    case ADVANCE_FEE ->
                            List.of(
                                    Advice.DO_NOT_REPLY,
                                    Advice.DO_NOT_PAY_FEE,
                                    Advice.SEND_NO_PAPERS,
                                    Advice.TELL_SOMEONE);
                    case IMPERSONATION ->
                            List.of(
                                    Advice.CALL_KNOWN_NUMBER,
                                    codes.contains(FindingCode.GIFT_CARDS_ASKED)
                                            ? Advice.BUY_NO_GIFT_CARDS
                                            : Advice.CHANGE_NO_BANK_DETAILS,
                                    Advice.DO_NOT_REPLY,
                                    Advice.DO_NOT_CLICK);
                    case SPAM ->
                            List.of(
                                    Advice.DO_NOT_CLICK,
                                    Advice.DO_NOT_UNSUBSCRIBE,
                                    Advice.MARK_AS_JUNK);
                    case NONE -> List.of(Advice.CHECK_SENDER_ANOTHER_WAY, Advice.DO_NOT_CLICK);
                });
        if (kind != MailKind.SPAM) {
            advice.add(Advice.REPORT);
            advice.add(Advice.DELETE_AFTERWARDS);
        }
    }
}
