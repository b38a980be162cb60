package dev.mailcheckup.wizard;

import dev.mailcheckup.provider.LineVerdict;

/** What a look at the provider comes to in the check-up: one code, kept as an answer. */
public final class ProviderLook {

    /** The page on which the visitor lets us look. */
    public static final String QUESTION = "a2";

    private ProviderLook() {}

    public static String code(LineVerdict verdict) {
        return Row.CHECKED + verdict.code();
    }
}
