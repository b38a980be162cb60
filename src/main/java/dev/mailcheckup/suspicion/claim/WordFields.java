package dev.mailcheckup.suspicion.claim;

import dev.mailcheckup.suspicion.text.Cue;
import dev.mailcheckup.suspicion.text.Reading;
import java.util.stream.Stream;

/**
 * Finds a threat whatever its wording: something held over the reader, a harm that follows, a price
 * and a condition. Each field alone is ordinary; only all of them in one short text are a threat.
 */
final class WordFields {

    /** Such mails are short; in a long text the fields meet by chance. */
    private static final int LONGEST = 4_000;

    /** A mail that names neither coin nor sum must say more to be taken for a threat. */
    private static final int SHORT = 1_500;

    private WordFields() {}

    static Threat.Kind kind(Reading reading, boolean asksForCoin, boolean namesSum) {
        int length = reading.text().folded().length();
        if (length > LONGEST || reading.says(Cue.ABOUT_FRAUD)) {
            return Threat.Kind.NONE;
        }
        boolean gift = reading.says(Cue.GIFT);
        boolean untraced = reading.says(Cue.COIN) || asksForCoin || gift;
        boolean demand = reading.says(Cue.DEMAND) || reading.says(Cue.PAY_DEMAND);
        boolean price = untraced && (namesSum || demand);
        boolean writeBack = reading.says(Cue.INSTRUCTIONS) && length < SHORT;
        boolean presses = reading.says(Cue.PRESS) || reading.says(Cue.ESCALATION);
        boolean condition = reading.says(Cue.CONDITION);
        boolean spares = reading.says(Cue.SPARES) || reading.says(Cue.PROMISE_TO_DELETE);
        boolean isolates = reading.says(Cue.TELL_NO_ONE);
        int around = count(presses, condition, spares, isolates);
        boolean hired = reading.says(Cue.HIRED);
        if (hired
                && reading.says(Cue.KILLS)
                && (price || namesSum || writeBack)
                && (reading.says(Cue.SPARES) || isolates)
                && around >= 2) {
            return Threat.Kind.LIFE;
        }
        boolean audience =
                reading.says(Cue.AUDIENCE)
                        || reading.says(Cue.CONTACTS_HARVESTED)
                        || reading.says(Cue.WILL_PUBLISH);
        if (price && demand && reading.says(Cue.FLOODS) && around >= 2) {
            return Threat.Kind.ATTACK;
        }
        if (price && presses && reading.says(Cue.TAKEN) && (audience || condition)) {
            return Threat.Kind.DATA;
        }
        boolean grip =
                reading.says(Cue.HOLDS)
                        || reading.says(Cue.WEBCAM_VIDEO)
                        || reading.says(Cue.SECRET)
                        || reading.says(Cue.PASSWORD_SHOWN);
        boolean given =
                reading.says(Cue.GAVE_PICTURES)
                        && audience
                        && around >= 1
                        && (price || namesSum || writeBack);
        boolean paid = price && hired && (spares || audience) && (grip || isolates || spares);
        boolean shown = price && grip && audience && around >= 1;
        boolean hushed =
                price && reading.says(Cue.SECRET) && (around >= 2 || reading.says(Cue.KILLS));
        boolean keeps = price && demand && reading.says(Cue.HOLDS) && condition && length < SHORT;
        boolean asked = writeBack && reading.says(Cue.HOLDS) && audience && condition && presses;
        boolean again =
                length < SHORT
                        && reading.says(Cue.ESCALATION)
                        && presses
                        && reading.says(Cue.AUDIENCE)
                        && (reading.says(Cue.HOLDS) || reading.says(Cue.WILL_PUBLISH));
        return given || paid || shown || hushed || keeps || asked || again
                ? Threat.Kind.SECRETS
                : Threat.Kind.NONE;
    }

    private static int count(Boolean... said) {
        return (int) Stream.of(said).filter(each -> each).count();
    }
}
