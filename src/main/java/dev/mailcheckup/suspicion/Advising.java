package dev.mailcheckup.suspicion;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.SenderCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.finding.TextCode;
import dev.mailcheckup.message.Link;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.claim.Claim;
import dev.mailcheckup.suspicion.claim.ClaimFound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses what to do now, in the order to follow. What cannot wait comes first; nothing is said of
 * links or files to the reader of a mail that has none.
 */
final class Advising {

    private static final Set<Link.Kind> LOADED =
            EnumSet.of(Link.Kind.IMAGE, Link.Kind.REMOTE, Link.Kind.BASE);

    private final Set<FindingCode> codes = new HashSet<>();
    private final Set<Claim> claimed = EnumSet.noneOf(Claim.class);
    private final List<Advice> advice = new ArrayList<>();
    private final Message message;

    private Advising(List<Finding> findings, List<ClaimFound> claims, Message message) {
        findings.forEach(finding -> codes.add(finding.code()));
        claims.forEach(claim -> claimed.add(claim.claim()));
        this.message = message;
    }

    static List<Advice> of(
            Verdict verdict,
            MailKind kind,
            List<Finding> findings,
            List<ClaimFound> claims,
            Message message) {
        Advising advising = new Advising(findings, claims, message);
        switch (verdict) {
            case DANGEROUS, SUSPICIOUS -> advising.warning(kind);
            case NOTHING_FOUND -> advising.nothingFound(findings);
            case UNREADABLE -> {}
        }
        if (message.source() == Message.Source.HEADERS_ONLY) {
            advising.add(Advice.GIVE_THE_TEXT);
        } else if (message.source() != Message.Source.WHOLE) {
            advising.add(Advice.GIVE_THE_WHOLE_SOURCE);
        }
        return List.copyOf(advising.advice);
    }

    /** Beside a sign, "there is nothing you must do" would contradict it. */
    private void nothingFound(List<Finding> findings) {
        Severity worst =
                findings.stream()
                        .map(Finding::severity)
                        .min(Comparator.naturalOrder())
                        .orElse(Severity.FINE);
        if (worst.compareTo(Severity.WORTH) < 0) {
            add(Advice.CHECK_SENDER_ANOTHER_WAY);
        } else if (worst == Severity.WORTH) {
            add(Advice.DID_YOU_EXPECT_IT);
        } else if (message.source() != Message.Source.HEADERS_ONLY) {
            add(Advice.NOTHING_TO_DO);
        }
    }

    private void warning(MailKind kind) {
        if (kind == MailKind.EXTORTION) {
            extortion();
            return;
        }
        boolean file = codes.stream().anyMatch(code -> code.name().startsWith("ATTACHMENT_"));
        if (file || kind == MailKind.MALWARE) {
            add(Advice.DO_NOT_OPEN_ATTACHMENT);
        }
        if (has(TextCode.CALL_BACK_ASKED)) {
            add(Advice.DO_NOT_CALL);
        }
        if (has(TextCode.BANK_CHANGE_ASKED)) {
            add(Advice.CHANGE_NO_BANK_DETAILS);
        }
        if (has(TextCode.GIFT_CARDS_ASKED)) {
            add(Advice.BUY_NO_GIFT_CARDS);
        }
        switch (kind) {
            case PHISHING, EXTORTION -> phishing();
            case MALWARE -> add(Advice.CHECK_SENDER_ANOTHER_WAY, Advice.ASK_IT_HELP);
            case ADVANCE_FEE ->
                    add(
                            Advice.DO_NOT_REPLY,
                            Advice.DO_NOT_PAY_FEE,
                            Advice.SEND_NO_PAPERS,
                            Advice.TELL_SOMEONE);
            case IMPERSONATION -> add(Advice.CALL_KNOWN_NUMBER, Advice.DO_NOT_REPLY);
            case SPAM -> add(Advice.DO_NOT_UNSUBSCRIBE, Advice.MARK_AS_JUNK);
            case NONE -> add(Advice.CHECK_SENDER_ANOTHER_WAY);
        }
        if (kind != MailKind.PHISHING && leadsSomewhere()) {
            add(Advice.DO_NOT_CLICK);
        }
        if (kind != MailKind.SPAM) {
            add(Advice.REPORT, Advice.DELETE_AFTERWARDS);
        }
    }

    private void phishing() {
        if (leadsSomewhere()) {
            add(Advice.DO_NOT_CLICK, Advice.TYPE_NOTHING, Advice.LOOK_YOURSELF);
        } else {
            add(Advice.CALL_KNOWN_NUMBER, Advice.DO_NOT_REPLY);
        }
        add(Advice.ASK_IT_HELP);
    }

    private void extortion() {
        if (has(TextCode.BOMB_THREAT)
                || has(TextCode.LIFE_THREAT)
                || has(TextCode.PICTURES_YOU_GAVE)) {
            add(Advice.CALL_POLICE_NOW);
        }
        boolean ownAccount = has(SenderCode.SELF_SENT_CONFIRMED);
        if (ownAccount) {
            add(Advice.CHANGE_PASSWORD, Advice.TURN_ON_TWO_STEP, Advice.LOOK_IN_SENT_AND_SIGN_INS);
        }
        add(Advice.DO_NOT_PAY, Advice.DO_NOT_REPLY, Advice.TELL_SOMEONE);
        if (has(TextCode.ATTACK_THREAT)) {
            add(Advice.TELL_NETWORK_HELP);
        }
        add(Advice.KEEP_THE_MAIL);
        if (claimed.contains(Claim.PASSWORD_SHOWN) && !ownAccount) {
            add(Advice.CHANGE_PASSWORD_IF_STILL_USED, Advice.TURN_ON_TWO_STEP);
        }
        if (claimed.contains(Claim.SENT_FROM_YOUR_MAILBOX) && !ownAccount) {
            add(Advice.LOOK_IN_SENT_AND_SIGN_INS);
        }
        add(Advice.REPORT, Advice.DELETE_AFTERWARDS);
        // A bluff about secrets is for the report. Only the reader knows if files are locked.
        if (has(TextCode.DATA_THREAT)) {
            add(Advice.CALL_POLICE_NOW);
        }
        if (claimed.contains(Claim.SHAME)) {
            add(Advice.CRISIS_LINE);
        }
    }

    private boolean leadsSomewhere() {
        return message.links().stream().anyMatch(link -> !LOADED.contains(link.kind()));
    }

    private boolean has(FindingCode code) {
        return codes.contains(code);
    }

    private void add(Advice... steps) {
        for (Advice step : steps) {
            if (!advice.contains(step)) {
                advice.add(step);
            }
        }
    }
}
