package dev.mailcheckup.wizard;

import dev.mailcheckup.provider.PageVerdict;

/** What a look at the mail page comes to in the check-up: one code, kept as an answer. */
public final class MailPageLook {

    /** The row of the question about https that the look answers. */
    public static final String ROW = "page";

    private MailPageLook() {}

    public static String code(PageVerdict verdict) {
        return Row.CHECKED + verdict.code();
    }
}
