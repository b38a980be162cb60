package dev.mailcheckup.suspicion;

import dev.mailcheckup.message.Message;
import java.util.Locale;

/**
 * How much a verdict is worth. It is never sure that a mail is harmless: nothing found is not the
 * same as nothing there.
 */
public enum Sureness {
    SURE,
    RATHER_SURE,
    CANNOT_TELL;

    /** So far beyond the line that one finding less would not change the verdict. */
    private static final int CLEAR_MARGIN = 40;

    /** So few points that a mail with nothing found is rather surely an ordinary one. */
    private static final int HARDLY_ANYTHING = 20;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param points the sum of the weights
     * @param source without the headers or the body one step less can be said
     */
    static Sureness of(Verdict verdict, int points, Message.Source source) {
        boolean whole = source == Message.Source.WHOLE;
        return switch (verdict) {
            case DANGEROUS -> {
                int margin = whole ? CLEAR_MARGIN : 2 * CLEAR_MARGIN;
                yield points >= Weights.DANGEROUS + margin ? SURE : RATHER_SURE;
            }
            case SUSPICIOUS -> {
                boolean near = points < (Weights.SUSPICIOUS + Weights.DANGEROUS) / 2;
                yield near || !whole ? CANNOT_TELL : RATHER_SURE;
            }
            case NOTHING_FOUND -> whole && points < HARDLY_ANYTHING ? RATHER_SURE : CANNOT_TELL;
            case UNREADABLE -> CANNOT_TELL;
        };
    }
}
