package dev.mailcheckup.wizard;

import static dev.mailcheckup.finding.CheckCode.CHECK_DEVICES_NOT_REVIEWED;
import static dev.mailcheckup.finding.CheckCode.CHECK_SIGNED_IN_ON_FOREIGN_COMPUTER;
import static dev.mailcheckup.finding.CheckCode.CHECK_SIGNED_IN_ON_PUBLIC_COMPUTER;
import static dev.mailcheckup.wizard.Choice.NOT_SURE;
import static dev.mailcheckup.wizard.Choice.fine;
import static dev.mailcheckup.wizard.Choice.important;
import static dev.mailcheckup.wizard.Choice.setUp;
import static dev.mailcheckup.wizard.Choice.urgent;
import static dev.mailcheckup.wizard.Choice.worth;
import static dev.mailcheckup.wizard.Step.SIGNING_IN;

import java.util.List;
import java.util.Set;

/** Step 2: do not sign in on computers you do not control. */
final class SigningIn {

    private static final Set<String> ELSEWHERE = Set.of("public", "friend", NOT_SURE);

    static final List<Question> QUESTIONS =
            List.of(
                    Question.one(
                            "q2-1",
                            SIGNING_IN,
                            fine("no"),
                            urgent("public", CHECK_SIGNED_IN_ON_PUBLIC_COMPUTER),
                            important("friend", CHECK_SIGNED_IN_ON_FOREIGN_COMPUTER),
                            fine("work"),
                            important(NOT_SURE, CHECK_SIGNED_IN_ON_FOREIGN_COMPUTER)),
                    // Its answer only lowers or keeps what the question before it found.
                    Question.one("q2-2", SIGNING_IN, setUp("yes"), setUp("no"), setUp(NOT_SURE))
                            .onlyWhen(answers ->
                                    answers.values("q2-1").stream().anyMatch(ELSEWHERE::contains)),
                    Question.one(
                            "q2-3",
                            SIGNING_IN,
                            fine("lately"),
                            worth("long-ago", CHECK_DEVICES_NOT_REVIEWED),
                            worth(NOT_SURE, CHECK_DEVICES_NOT_REVIEWED)));

    private SigningIn() {}
}
