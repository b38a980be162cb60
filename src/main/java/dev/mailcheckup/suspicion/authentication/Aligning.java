package dev.mailcheckup.suspicion.authentication;

import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.authentication.Alignment.Fit;
import dev.mailcheckup.suspicion.authentication.Alignment.Party;
import dev.mailcheckup.suspicion.authentication.dkim.SignatureSeen;
import dev.mailcheckup.suspicion.authentication.dmarc.DmarcSeen;
import dev.mailcheckup.suspicion.author.Organisation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Holds the author's domain against those that signed and sent.
 *
 * @param organisation finds the organisational domain: by the DNS where it may be asked and tells,
 *     by the public suffix list otherwise
 */
record Aligning(String author, Optional<DmarcSeen> policy, UnaryOperator<String> organisation) {

    static Aligning byList(Message message) {
        return new Aligning(author(message), Optional.empty(), Organisation::of);
    }

    static String author(Message message) {
        return message.author().map(Mailbox::domain).orElse("");
    }

    Alignment of(Message message, List<MethodResult> believed, List<SignatureSeen> signatures) {
        List<Party> signers = new ArrayList<>();
        List<Party> senders = new ArrayList<>();
        for (MethodResult result : believed) {
            if (result.passed() && result.method().equals("dkim")) {
                add(signers, result.signer(), true, true);
            } else if (result.passed() && result.method().equals("spf")) {
                add(senders, result.mailFrom(), true, false);
            }
        }
        signatures.forEach(each -> add(signers, each.domain(), each.isGenuine(), true));
        Contradiction.bounceDomain(message).ifPresent(each -> add(senders, each, false, false));
        return new Alignment(author, best(signers), best(senders));
    }

    private void add(List<Party> parties, String domain, boolean proved, boolean signed) {
        if (!domain.isEmpty()) {
            parties.add(new Party(domain, fit(domain, signed), proved));
        }
    }

    private Fit fit(String domain, boolean signed) {
        boolean strict =
                policy.map(each -> signed ? each.strictDkim() : each.strictSpf()).orElse(false);
        if (author.isEmpty()) {
            return Fit.UNKNOWN;
        }
        if (domain.equals(author)) {
            return Fit.STRICT;
        }
        return !strict && organisation.apply(domain).equals(organisation.apply(author))
                ? Fit.RELAXED
                : Fit.OTHER;
    }

    /** A proved one before others, then the closest. */
    private static Party best(List<Party> parties) {
        return parties.stream()
                .min(
                        Comparator.comparing((Party party) -> !party.proved())
                                .thenComparing(Party::fit))
                .orElse(Party.NONE);
    }
}
