package dev.mailcheckup.suspicion;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.MailCode;
import dev.mailcheckup.finding.SenderCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.finding.TextCode;
import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.author.Authors;
import dev.mailcheckup.suspicion.author.Organisation;
import dev.mailcheckup.suspicion.author.Relays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges mail of a service that carries its users' words. A trusted check vouches for the service,
 * not for what a stranger wrote there; and that an answer goes to that stranger is how it works.
 */
final class Relayed {

    /** What speaks for the service. */
    private static final Set<FindingCode> FOR_THE_SERVICE =
            Set.of(SenderCode.SENDER_IS_BRAND, MailCode.SENDER_AT_HOME, MailCode.NEWSLETTER_TRAITS);

    private static final Set<FindingCode> ANSWERS =
            Set.of(SenderCode.REPLY_GOES_ELSEWHERE, SenderCode.REPLY_TO_OTHER_DOMAIN);

    /** What none of these services asks of anyone. */
    private static final Set<FindingCode> NEVER_ITS_OWN =
            Set.of(
                    TextCode.CALL_BACK_ASKED,
                    TextCode.COIN_LURE,
                    TextCode.MONEY_OFFER,
                    TextCode.GIFT_CARDS_ASKED,
                    TextCode.BANK_CHANGE_ASKED);

    private Relayed() {}

    /**
     * @param findings of a mail whose sender a trusted check vouches for
     */
    static void judge(List<Finding> findings, Message message) {
        Optional<Mailbox> author = Authors.of(message).filter(Relays::has);
        if (author.isEmpty()) {
            return;
        }
        Evidence service = new Evidence.Host(Organisation.of(author.get().domain()));
        findings.add(new Finding(SenderCode.SENDER_RELAYS, Severity.WORTH, service));
        findings.removeIf(finding -> ANSWERS.contains(finding.code()));
        boolean lure =
                findings.stream().anyMatch(finding -> NEVER_ITS_OWN.contains(finding.code()));
        if (lure) {
            findings.add(new Finding(SenderCode.RELAYED_LURE, Severity.URGENT, service));
        }
        if (lure || Relays.isOnlyThat(author.get())) {
            findings.removeIf(finding -> FOR_THE_SERVICE.contains(finding.code()));
        }
    }
}
