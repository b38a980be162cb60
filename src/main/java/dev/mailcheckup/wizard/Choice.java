package dev.mailcheckup.wizard;

import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.Severity;

/**
 * One answer a visitor can pick. Words stand under {@code check.<question>.<code>}, else under
 * {@code choice.<code>}.
 */
public record Choice(String code, Outcome outcome) {

    public static final String NOT_SURE = "not-sure";

    static Choice fine(String code) {
        return new Choice(code, Outcome.FINE);
    }

    static Choice unknown(String code) {
        return new Choice(code, Outcome.UNKNOWN);
    }

    static Choice setUp(String code) {
        return new Choice(code, Outcome.NOTHING);
    }

    static Choice urgent(String code, FindingCode found) {
        return new Choice(code, new Outcome.Found(found, Severity.URGENT));
    }

    static Choice important(String code, FindingCode found) {
        return new Choice(code, new Outcome.Found(found, Severity.IMPORTANT));
    }

    static Choice worth(String code, FindingCode found) {
        return new Choice(code, new Outcome.Found(found, Severity.WORTH));
    }
}
