package dev.mailcheckup.suspicion.authentication;

import dev.mailcheckup.suspicion.authentication.Alignment.Fit;
import dev.mailcheckup.suspicion.authentication.Alignment.Party;
import dev.mailcheckup.suspicion.authentication.dkim.ArcSeen;
import dev.mailcheckup.suspicion.authentication.dkim.SignatureSeen;
import dev.mailcheckup.suspicion.authentication.dkim.SignatureSeen.State;
import java.util.ArrayList;
import java.util.List;

/**
 * "Who really sent it", in order: what the sender line says, what is proved of it, and what
 * signatures, stations and the domain's own rules add. A pass says from whose systems a mail came,
 * never that it is safe.
 */
public final class SenderStory {

    private static final int MOST_SIGNATURES = 3;

    private SenderStory() {}

    public static List<Sentence> of(AuthenticationSummary seen) {
        List<Sentence> story = new ArrayList<>();
        String author = seen.alignment().author();
        story.add(
                author.isEmpty()
                        ? Sentence.of("sender.no-author")
                        : Sentence.of("sender.says", author));
        story.add(proof(seen));
        if (!(seen.spf() + seen.dkim() + seen.dmarc()).isEmpty()) {
            switch (seen.standing()) {
                case PROVIDERS -> {}
                case PROVIDERS_IT_SEEMS -> story.add(Sentence.of("sender.results-seem"));
                case FORWARDERS -> story.add(Sentence.of("sender.results-forwarded"));
                case ANYBODYS -> story.add(Sentence.of("sender.results-unproved"));
            }
        }
        if (!seen.trusted() || seen.spf().isEmpty()) {
            story.add(Sentence.of("sender.spf-not-asked"));
        }
        seen.signatures().stream()
                .filter(each -> !each.domain().isEmpty())
                .limit(MOST_SIGNATURES)
                .map(SenderStory::signature)
                .distinct()
                .forEach(story::add);
        if (seen.chain().state() != ArcSeen.State.NONE) {
            story.add(
                    Sentence.of(
                            "sender.chain." + seen.chain().state().code(), seen.chain().sealer()));
        }
        seen.policy()
                .ifPresent(policy ->
                        story.add(
                                Sentence.of(
                                        "sender.policy." + policy.policy().code(),
                                        policy.domain())));
        return List.copyOf(story);
    }

    private static Sentence proof(AuthenticationSummary seen) {
        Alignment alignment = seen.alignment();
        Party signer = alignment.signer();
        Party envelope = alignment.envelope();
        if (alignment.isAligned() || seen.trusted() && seen.dmarc().equals("pass")) {
            return Sentence.of("sender.came-from", alignment.author());
        }
        if (seen.trusted() && seen.dmarc().equals("fail")) {
            return Sentence.of("sender.denied", alignment.author());
        }
        if (signer.proved() && signer.fit() == Fit.OTHER) {
            return Sentence.of("sender.signed-by-other", signer.domain(), alignment.author());
        }
        if (envelope.proved() && envelope.fit() == Fit.OTHER) {
            return Sentence.of("sender.sent-by-other", envelope.domain(), alignment.author());
        }
        return Sentence.of("sender.unproved");
    }

    private static Sentence signature(SignatureSeen seen) {
        String said =
                seen.state() == State.VALID && !seen.added().isEmpty()
                        ? "field-added"
                        : seen.state() == State.VALID || seen.state() == State.NOT_CHECKED
                                ? seen.state().code() + "." + seen.body().code()
                                : seen.state().code();
        return Sentence.of("sender.signature." + said, seen.domain());
    }
}
