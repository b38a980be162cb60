package dev.mailcheckup.suspicion;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.TextCode;
import dev.mailcheckup.message.AttachedFile;
import dev.mailcheckup.message.Link;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.authentication.AuthenticationSummary;
import dev.mailcheckup.suspicion.claim.Amount;
import dev.mailcheckup.suspicion.claim.Claim;
import dev.mailcheckup.suspicion.claim.ClaimFound;
import dev.mailcheckup.suspicion.journey.Hop;
import dev.mailcheckup.suspicion.wallet.WalletFound;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a mail is, why, and what to do now.
 *
 * @param weighing how the verdict came about, and how sure it is
 * @param letterhead what the mail itself says of sender and reader
 * @param findings strongest first
 * @param claims in the order of the mail
 * @param deadline the time the mail gives, or empty
 * @param hops oldest first
 * @param links those a reader could follow, in the order of the mail
 * @param attachments the files of the mail, pictures in its text only where they hold a code
 * @param advice in the order to follow
 * @param source how much of the mail was given
 */
public record Explanation(
        Verdict verdict,
        MailKind kind,
        Weighing weighing,
        Letterhead letterhead,
        List<Finding> findings,
        List<ClaimFound> claims,
        List<WalletFound> wallets,
        List<Amount> amounts,
        Optional<Duration> deadline,
        AuthenticationSummary authentication,
        List<Hop> hops,
        List<Link> links,
        List<AttachedFile> attachments,
        List<Advice> advice,
        Message.Source source) {

    /** Claims whose calm answer fits a threat to people too. */
    private static final Set<Claim> FIT_VIOLENCE =
            EnumSet.of(
                    Claim.AMOUNT_DEMANDED,
                    Claim.WALLET_ONLY_FOR_YOU,
                    Claim.HOW_TO_BUY_COIN,
                    Claim.DO_NOT_REPLY,
                    Claim.TELL_NO_ONE,
                    Claim.ANONYMITY_BOAST);

    /** Whether the mail threatens people: then the police must judge it, and no program. */
    public boolean threatensPeople() {
        return findings.stream()
                .map(Finding::code)
                .anyMatch(code -> code == TextCode.BOMB_THREAT || code == TextCode.LIFE_THREAT);
    }

    /** The claims to take apart; "nothing will follow" is no answer to a threat to people. */
    public List<ClaimFound> claimsToAnswer() {
        return threatensPeople()
                ? claims.stream().filter(each -> FIT_VIOLENCE.contains(each.claim())).toList()
                : claims;
    }
}
