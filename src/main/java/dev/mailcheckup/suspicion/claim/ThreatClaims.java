package dev.mailcheckup.suspicion.claim;

import dev.mailcheckup.suspicion.text.Cue;
import dev.mailcheckup.suspicion.text.Reading;
import dev.mailcheckup.suspicion.text.Span;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The claims of a threat, with the words that make them. */
final class ThreatClaims {

    /** How far a demand may stand from its sum. */
    private static final int NEAR = 60;

    /** Claims whose answer also holds where the pictures are real. */
    private static final Set<Claim> TRUE_OF_ANY =
            EnumSet.of(
                    Claim.AMOUNT_DEMANDED,
                    Claim.WALLET_ONLY_FOR_YOU,
                    Claim.DO_NOT_REPLY,
                    Claim.TELL_NO_ONE);

    private ThreatClaims() {}

    /**
     * Whether the reader sent pictures or goes to school, and nothing is said of a break-in. Who
     * writes of an affair may name the school of the reader's children.
     */
    static boolean mayBeReal(Reading reading) {
        boolean young = reading.says(Cue.UNDER_AGE) && !reading.says(Cue.SECRET);
        return (reading.says(Cue.GAVE_PICTURES) || young)
                && !reading.says(Cue.HACKED)
                && !reading.says(Cue.MALWARE_INSTALLED);
    }

    static List<ClaimFound> in(
            Threat.Kind kind, Reading reading, Optional<Deadlines.Found> deadline, List<Sum> sums) {
        Map<Cue, List<Span>> said = reading.inMainLanguage();
        Map<Claim, List<Span>> places = new EnumMap<>(Claim.class);
        for (Claim claim : Claim.values()) {
            if (claim != Claim.DEADLINE
                    && claim != Claim.AMOUNT_DEMANDED
                    && kind.isAnsweredBy(claim)) {
                places.put(claim, said.getOrDefault(Cue.valueOf(claim.name()), List.of()));
            }
        }
        places.put(
                Claim.DEADLINE,
                deadline.map(found -> List.of(found.span())).orElse(reading.spans(Cue.DUE)));
        places.put(Claim.AMOUNT_DEMANDED, demanded(reading, sums));
        if (kind == Threat.Kind.SECRETS && mayBeReal(reading)) {
            places.keySet().retainAll(TRUE_OF_ANY);
        }
        return List.copyOf(ClaimQuotes.of(reading.text(), places));
    }

    /** The sum nearest to a demand to pay; the first where none is near. */
    private static List<Span> demanded(Reading reading, List<Sum> sums) {
        List<Span> demands =
                Stream.of(Cue.PAY_DEMAND, Cue.DEMAND)
                        .flatMap(cue -> reading.spans(cue).stream())
                        .toList();
        return sums.stream()
                .map(sum -> reading.text().spanOf(sum.place().start(), sum.place().end()))
                .sorted(Comparator.comparing(span -> !isNear(span, demands)))
                .limit(1)
                .toList();
    }

    private static boolean isNear(Span span, List<Span> demands) {
        return demands.stream()
                .anyMatch(each ->
                        each.start() <= span.end() + NEAR && each.end() >= span.start() - NEAR);
    }
}
