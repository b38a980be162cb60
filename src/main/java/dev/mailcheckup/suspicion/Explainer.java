package dev.mailcheckup.suspicion;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.LinkCode;
import dev.mailcheckup.finding.SenderCode;
import dev.mailcheckup.message.AttachedFile;
import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.attachment.AttachmentChecks;
import dev.mailcheckup.suspicion.authentication.Authentication;
import dev.mailcheckup.suspicion.authentication.dkim.TextRecords;
import dev.mailcheckup.suspicion.author.AuthorChecks;
import dev.mailcheckup.suspicion.author.ReturnPathCheck;
import dev.mailcheckup.suspicion.claim.ClaimFound;
import dev.mailcheckup.suspicion.claim.Threat;
import dev.mailcheckup.suspicion.claim.ThreatFindings;
import dev.mailcheckup.suspicion.claim.Threats;
import dev.mailcheckup.suspicion.journey.Journey;
import dev.mailcheckup.suspicion.link.LinkChecks;
import dev.mailcheckup.suspicion.shape.ShapeChecks;
import dev.mailcheckup.suspicion.text.Reading;
import dev.mailcheckup.suspicion.text.VisibleText;
import dev.mailcheckup.suspicion.wallet.WalletFound;
import dev.mailcheckup.suspicion.wallet.Wallets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns a mail into its explanation: runs each family of checks, then weighs what they found. */
public final class Explainer {

    private static final Set<FindingCode> AFTER_A_THREAT =
            Set.of(SenderCode.SELF_SENT_CONFIRMED, SenderCode.OWN_ADDRESS_ASSUMED);

    private Explainer() {}

    /**
     * @param reader the reader's own mailbox if they gave it, else the recipient is taken from the
     *     mail
     * @param records where signers' keys and policies are asked for; empty to ask nobody
     */
    public static Explanation explain(
            Message message, Optional<Mailbox> reader, Optional<TextRecords> records) {
        Reading reading = Reading.of(VisibleText.of(message));
        List<WalletFound> wallets = Wallets.of(message, reading.text().original());
        Threat threat = Threats.in(reading, wallets);
        Authentication authentication = Authentication.of(message, reader, records);
        Journey journey = Journey.of(message);
        List<Finding> findings = new ArrayList<>(ThreatFindings.of(message, reading, threat));
        findings.addAll(authentication.findings());
        findings.addAll(AuthorChecks.of(message, reader));
        ReturnPathCheck.of(message, authentication.aligned()).ifPresent(findings::add);
        findings.addAll(LureFindings.of(message, reading, threat.amounts()));
        findings.addAll(LinkChecks.of(message));
        findings.addAll(ShapeChecks.of(message, authentication.aligned()));
        if (authentication.aligned()) {
            Vouched.takeBack(findings, message);
            Relayed.judge(findings, message);
        }
        HiddenText.of(message).ifPresent(findings::add);
        ScriptInMail.of(message).ifPresent(findings::add);
        findings.addAll(AttachmentChecks.of(message));
        findings.addAll(journey.findings());
        if (threat.isExtortion()) {
            Tracking.of(message).ifPresent(findings::add);
        }
        if (!threat.isExtortion()) {
            // What matters with a threat only: else it is a note to oneself or plain spam.
            findings.removeIf(finding -> AFTER_A_THREAT.contains(finding.code()));
        }
        boolean ownAccount =
                findings.stream().anyMatch(each -> each.code() == SenderCode.SELF_SENT_CONFIRMED);
        List<ClaimFound> claims =
                ownAccount
                        ? threat.claims().stream().map(ClaimFound::fromOwnAccount).toList()
                        : threat.claims();
        Balance balance = Balance.of(findings, authentication.aligned());
        Verdict verdict = balance.verdict(message.source());
        Sureness sureness = Sureness.of(verdict, balance.points(), message.source());
        findings.removeIf(finding -> isIdle(finding, balance.kind(), verdict));
        Balance told = Balance.of(findings, authentication.aligned());
        findings.sort(Comparator.comparingInt(finding -> -Weights.of(finding.code()).points()));
        findings.addAll(message.leftOut());
        return new Explanation(
                verdict,
                balance.kind(),
                told.weighing(sureness),
                Letterhead.of(message),
                List.copyOf(findings),
                claims,
                wallets,
                threat.amounts(),
                threat.deadline(),
                authentication.summary(),
                journey.hops(),
                message.links(),
                message.files().stream().filter(Explainer::isTold).toList(),
                Advising.of(verdict, balance.kind(), findings, threat.claims(), message),
                message.source());
    }

    /** Whether telling a finding helps nobody; it is not named among what was weighed either. */
    private static boolean isIdle(Finding finding, MailKind kind, Verdict verdict) {
        // Half of all ordinary mails link elsewhere: alone it is no reason to worry anyone.
        return verdict == Verdict.NOTHING_FOUND && finding.code() == LinkCode.LINKS_ELSEWHERE
                || kind == MailKind.EXTORTION && LureFindings.repeatsTheClaims(finding);
    }

    private static boolean isTold(AttachedFile file) {
        return file.part().attached() || !file.links().isEmpty();
    }
}
