package dev.mailcheckup.wizard;

import static dev.mailcheckup.wizard.Choice.NOT_SURE;
import static dev.mailcheckup.wizard.Choice.setUp;
import static dev.mailcheckup.wizard.Step.ABOUT_YOU;

import java.util.List;

/** The set-up pages. */
final class AboutYou {

    static final List<Question> QUESTIONS =
            List.of(
                    Question.one(
                            "s1",
                            ABOUT_YOU,
                            setUp("private"),
                            setUp("work"),
                            setUp("both"),
                            setUp(NOT_SURE)),
                    Question.one("s1b", ABOUT_YOU, setUp("yes"), setUp("no"), setUp(NOT_SURE))
                            .ifAny(Tag.WORK),
                    Question.many(
                            "s2",
                            ABOUT_YOU,
                            setUp("web"),
                            setUp("program"),
                            setUp("app"),
                            setUp(NOT_SURE)),
                    Question.many(
                            "s3",
                            ABOUT_YOU,
                            setUp("windows"),
                            setUp("mac"),
                            setUp("linux"),
                            setUp("chromeos"),
                            setUp("ios"),
                            setUp("android"),
                            setUp("public-computer"),
                            setUp(NOT_SURE)),
                    Question.once("s4", ABOUT_YOU, Question.Kind.DOMAIN, setUp("rather-not")),
                    Question.once("s5", ABOUT_YOU, Question.Kind.COUNTRY));

    private AboutYou() {}
}
