package dev.mailcheckup.suspicion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a reader may have done with a mail, or what may make a threat real, the most urgent first.
 * Words under {@code situation.<code>.label|title|lead|steps}; the steps stand one a line.
 */
public enum Situation {
    HOPELESS(true),
    VIOLENCE(true),
    UNDER_18(true),
    REAL_PICTURE(true),
    KNOW_PERSON(true),
    FILES_LOCKED(true),
    INSTALLED(false),
    BANK_DATA(false),
    PAID(false),
    TYPED_PASSWORD(false),
    OPENED_FILE(false),
    CLICKED(false),
    REPLIED(false);

    private final boolean noBluff;

    Situation(boolean noBluff) {
        this.noBluff = noBluff;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a reader may have done. */
    public static List<Situation> done() {
        return Arrays.stream(values()).filter(each -> !each.noBluff).toList().reversed();
    }

    /** When a threat may be more than a bluff. */
    public static List<Situation> noBluff() {
        return Arrays.stream(values()).filter(each -> each.noBluff).toList();
    }
}
