package dev.mailcheckup.wizard;

import dev.mailcheckup.exposure.DoorReport;
import java.util.Locale;

/** What a look at the visitor's own doors comes to in the check-up: one code, kept as an answer. */
public final class DoorLook {

    public static final String QUESTION = "q9-1";

    private DoorLook() {}

    public static String code(DoorReport.Verdict verdict) {
        return Row.CHECKED + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
