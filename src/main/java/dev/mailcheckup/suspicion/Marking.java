package dev.mailcheckup.suspicion;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingText;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.message.Mark;
import dev.mailcheckup.message.Mark.Sought;
import dev.mailcheckup.suspicion.claim.Amount;
import dev.mailcheckup.suspicion.claim.ClaimFound;
import dev.mailcheckup.suspicion.wallet.WalletFound;
import dev.mailcheckup.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The places of a mail to point at when it is shown, numbered: first the claims, in the order of
 * {@link Explanation#claimsToAnswer()}, then what else was found, then payment addresses and sums.
 */
public final class Marking {

    private static final int MOST_WALLETS = 5;
    private static final int MOST_AMOUNTS = 5;

    private final Words words;
    private final List<Pointer> pointers = new ArrayList<>();

    private Marking(Words words) {
        this.words = words;
    }

    /**
     * A mark and what stands there.
     *
     * @param meaning a sentence or title for a list beside the mail
     */
    public record Pointer(Mark mark, String meaning) {}

    public static List<Pointer> of(Explanation explanation, Words words) {
        Marking marking = new Marking(words);
        for (ClaimFound claim : explanation.claimsToAnswer()) {
            marking.add(
                    "claim",
                    new Sought.Words(claim.quote()),
                    words.get("claim." + claim.claim().code() + ".says"));
        }
        if (VerdictWords.isWarning(explanation)) {
            marking.addAll(explanation);
        }
        return List.copyOf(marking.pointers);
    }

    /** An ordinary mail has links and prices too: there they mean nothing. */
    private void addAll(Explanation explanation) {
        explanation.findings().stream()
                .filter(finding -> finding.severity().compareTo(Severity.WORTH) <= 0)
                .forEach(this::add);
        explanation.wallets().stream().limit(MOST_WALLETS).forEach(this::add);
        explanation.amounts().stream().limit(MOST_AMOUNTS).forEach(this::add);
    }

    private void add(Finding finding) {
        Optional<Sought> sought =
                switch (finding.evidence()) {
                    case Evidence.Quote(String text) -> Optional.of(new Sought.Words(text));
                    case Evidence.Link(String _, String target) ->
                            Optional.of(new Sought.LinkTo(target));
                    case Evidence.Field(String _, String body) ->
                            Optional.of(new Sought.Words(body));
                    case Evidence.Mismatch(String _, String seen)
                            when finding.code().name().startsWith("LINK_") ->
                            Optional.of(new Sought.LinkTo(seen));
                    case Evidence.Mismatch(String _, String seen) ->
                            Optional.of(new Sought.Words(seen));
                    default -> Optional.empty();
                };
        sought.ifPresent(place -> {
            String kind = place instanceof Sought.LinkTo ? "link" : "sign";
            add(kind, place, FindingText.of(finding, words).title());
        });
    }

    private void add(WalletFound wallet) {
        add(
                "wallet",
                new Sought.Words(wallet.address()),
                words.get("mail.mark.wallet.meaning", wallet.currency()));
    }

    private void add(Amount amount) {
        add(
                "amount",
                new Sought.Words(amount.quote()),
                words.get("mail.mark.amount.meaning", amount.quote()));
    }

    private void add(String kind, Sought sought, String meaning) {
        String label = words.get("mail.mark." + kind);
        pointers.add(new Pointer(new Mark(pointers.size() + 1, label, sought), meaning));
    }
}
