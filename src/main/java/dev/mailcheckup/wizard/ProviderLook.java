package dev.mailcheckup.wizard;

import dev.mailcheckup.provider.LineVerdict;

/** What a look at the provider comes to in the check-up: one code, kept as an answer. */
public final class ProviderLook {

    /** The page on which the visitor lets us look. */
    public static final String QUESTION = "a2";

    private ProviderLook() {}

    /** What was found holds where the domain was left out, as in answers that were saved. */
    static boolean isPossible(Answers answers) {
        return answers.providerDomain().isPresent() || !answers.values(QUESTION).isEmpty();
    }

    /** What was found at one provider says nothing about another. */
    public static Answers changed(Answers before, Answers after) {
        return before.values("s4").equals(after.values("s4")) ? after : after.without(QUESTION);
    }

    public static String code(LineVerdict verdict) {
        return Row.CHECKED + verdict.code();
    }
}
