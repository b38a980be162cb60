package dev.mailcheckup.suspicion.claim;

import dev.mailcheckup.suspicion.text.FoldedText;
import dev.mailcheckup.suspicion.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses the words of the mail that stand for each claim. */
final class ClaimQuotes {

    private record Placed(ClaimFound claim, int start) {}

    private ClaimQuotes() {}

    /**
     * The claims that have a place, in the order of the mail. A sentence is quoted twice only where
     * neither claim is made elsewhere, so those with the least choice choose first. Words that
     * stand in one sentence go before words that run over several.
     */
    static List<ClaimFound> of(FoldedText text, Map<Claim, List<Span>> places) {
        Set<String> quoted = new HashSet<>();
        List<Placed> placed = new ArrayList<>();
        places.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .sorted(Comparator.comparingInt(each -> each.getValue().size()))
                .forEach(each -> {
                    List<Span> inOrder =
                            each.getValue().stream()
                                    .sorted(
                                            Comparator.comparing((Span span) -> text.runsOver(span))
                                                    .thenComparingInt(Span::start))
                                    .toList();
                    Span place =
                            inOrder.stream()
                                    .filter(span ->
                                            text.runsOver(span)
                                                    == text.runsOver(inOrder.getFirst()))
                                    .filter(span -> !quoted.contains(text.quote(span)))
                                    .findFirst()
                                    .orElse(inOrder.getFirst());
                    String quote = text.quote(place);
                    quoted.add(quote);
                    placed.add(new Placed(new ClaimFound(each.getKey(), quote), place.start()));
                });
        placed.sort(Comparator.comparingInt(Placed::start));
        List<ClaimFound> claims = new ArrayList<>();
        placed.forEach(each -> claims.add(each.claim()));
        return claims;
    }
}
