package dev.mailcheckup.wizard;

import static dev.mailcheckup.finding.CheckCode.CHECK_PASSWORD_OLD;
import static dev.mailcheckup.finding.CheckCode.CHECK_PASSWORD_RULES_MISSED;
import static dev.mailcheckup.finding.CheckCode.CHECK_PASSWORD_USED_ELSEWHERE;
import static dev.mailcheckup.finding.CheckCode.CHECK_PASSWORD_WEAK;
import static dev.mailcheckup.finding.CheckCode.CHECK_TWO_STEP_NOT_OFFERED;
import static dev.mailcheckup.finding.CheckCode.CHECK_TWO_STEP_OFF;
import static dev.mailcheckup.wizard.Choice.NOT_SURE;
import static dev.mailcheckup.wizard.Choice.fine;
import static dev.mailcheckup.wizard.Choice.important;
import static dev.mailcheckup.wizard.Choice.urgent;
import static dev.mailcheckup.wizard.Choice.worth;
import static dev.mailcheckup.wizard.Step.PASSWORD;

import dev.mailcheckup.finding.Severity;
import java.util.List;

/** Step 4: a long password, used nowhere else, changed at set times. */
public final class Password {

    /** The rule without which a password is weak whatever else it holds. */
    private static final String LONG = "long";

    /** The ticks of the page, one for each rule. */
    private static final List<String> RULES = List.of(LONG, "small", "big", "number", "special");

    /** What the check in the browser may say; it hands out no more than one of these. */
    public static final String CHECKED_FINE = "checked-fine";

    public static final String CHECKED_RULES = "checked-rules";
    public static final String CHECKED_WEAK = "checked-weak";

    private static final Outcome WEAK = new Outcome.Found(CHECK_PASSWORD_WEAK, Severity.URGENT);

    private static final Outcome RULES_MISSED =
            new Outcome.Found(CHECK_PASSWORD_RULES_MISSED, Severity.IMPORTANT);

    static final List<Question> QUESTIONS =
            List.of(
                    Question.many(
                            "q4-1",
                            PASSWORD,
                            fine(LONG),
                            fine("small"),
                            fine("big"),
                            fine("number"),
                            fine("special"),
                            urgent("none", CHECK_PASSWORD_WEAK),
                            important(NOT_SURE, CHECK_PASSWORD_RULES_MISSED)),
                    Question.one(
                            "q4-2",
                            PASSWORD,
                            fine("no"),
                            urgent("yes", CHECK_PASSWORD_USED_ELSEWHERE),
                            important(NOT_SURE, CHECK_PASSWORD_USED_ELSEWHERE)),
                    Question.one(
                            "q4-3",
                            PASSWORD,
                            fine("last-year"),
                            worth("longer-ago", CHECK_PASSWORD_OLD),
                            important("never", CHECK_PASSWORD_OLD),
                            worth(NOT_SURE, CHECK_PASSWORD_OLD)),
                    Question.one(
                            "q4-4",
                            PASSWORD,
                            fine("yes"),
                            important("no", CHECK_TWO_STEP_OFF),
                            worth("none", CHECK_TWO_STEP_NOT_OFFERED),
                            important(NOT_SURE, CHECK_TWO_STEP_OFF)));

    private Password() {}

    /**
     * The answer that stands for a result of the check in the browser.
     *
     * @param strength one of strong, ok, weak, short, common
     */
    public static String checked(String strength, boolean allRules) {
        return switch (strength) {
            case "strong", "ok" -> allRules ? CHECKED_FINE : CHECKED_RULES;
            default -> CHECKED_WEAK;
        };
    }

    /** What the check in the browser, or else the ticked rules of the first question, come to. */
    static Outcome judge(List<String> ticked) {
        if (ticked.contains(CHECKED_WEAK)) {
            return WEAK;
        }
        if (ticked.contains(CHECKED_RULES)) {
            return RULES_MISSED;
        }
        if (ticked.contains(CHECKED_FINE) || ticked.containsAll(RULES)) {
            return Outcome.FINE;
        }
        return ticked.contains(LONG) || ticked.contains(NOT_SURE) ? RULES_MISSED : WEAK;
    }
}
