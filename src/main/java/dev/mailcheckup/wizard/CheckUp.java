package dev.mailcheckup.wizard;

import static dev.mailcheckup.finding.CheckCode.CHECK_PASSWORD_OLD;

import dev.mailcheckup.device.SupportDates;
import dev.mailcheckup.finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges the answers. */
public final class CheckUp {

    /** One and the same thing, asked in one row and looked at in the other. */
    private static final Set<String> TOLD_AND_SEEN = Set.of("q6-2", PublishedLook.QUESTION);

    /** Its answer only lowers or keeps what the question before it found. */
    private static final String LOWERS = "q2-2";

    private CheckUp() {}

    /**
     * One result for each row that was asked, set-up left out. A row that was skipped or not
     * reached is unknown, and so are the questions that the short check leaves out.
     */
    public static List<Result> results(Answers answers, LocalDate today) {
        List<Result> results = new ArrayList<>();
        for (Question question : Journey.of(answers.whole()).questions()) {
            List<Result> ofQuestion = new ArrayList<>();
            for (Row row : question.rows().apply(answers)) {
                List<String> chosen = answers.values(question.key(row));
                Outcome outcome = outcome(question, row, chosen, answers, today);
                if (!(outcome instanceof Outcome.Nothing)) {
                    ofQuestion.add(new Result(question, row, outcome, source(outcome, chosen)));
                }
            }
            results.addAll(
                    TOLD_AND_SEEN.contains(question.id()) ? stronger(ofQuestion) : ofQuestion);
        }
        if (answers.values("q9-4").contains("tested")) {
            // Someone else looked from outside.
            results.removeIf(CheckUp::isUntestedPorts);
        }
        return List.copyOf(results);
    }

    private static boolean isUntestedPorts(Result result) {
        return result.question().id().equals(DoorLook.QUESTION)
                && result.outcome() instanceof Outcome.Unknown;
    }

    /** The same on the day on which the list of support dates was made. */
    public static List<Result> results(Answers answers) {
        return results(answers, SupportDates.listed().generatedAt());
    }

    /**
     * Of what was told and what was looked at, about one and the same thing, the one that counts:
     * what we found beats what was told, and what was told to be wrong beats a look that found
     * nothing. The visitor may have seen another page than we did.
     */
    private static List<Result> stronger(List<Result> both) {
        if (both.size() < 2) {
            return both;
        }
        Result told = both.getFirst();
        Result looked = both.getLast();
        boolean lookCounts =
                looked.outcome() instanceof Outcome.Found
                        || looked.outcome() instanceof Outcome.Fine
                                && !(told.outcome() instanceof Outcome.Found);
        return List.of(lookCounts ? looked : told);
    }

    private static Source source(Outcome outcome, List<String> chosen) {
        if (outcome instanceof Outcome.Unknown) {
            return Source.NOT_KNOWN;
        }
        return chosen.stream().anyMatch(Row::isChecked) ? Source.CHECKED : Source.TOLD;
    }

    private static Outcome outcome(
            Question question, Row row, List<String> chosen, Answers answers, LocalDate today) {
        if (question.step() == Step.ABOUT_YOU || question.id().equals(LOWERS)) {
            return Outcome.NOTHING;
        }
        if (chosen.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        return switch (question.id()) {
            case "q2-1" -> afterPasswordChange(of(row, chosen), answers);
            case "q3-2" -> Systems.judge(chosen.getFirst(), today).orElseGet(() -> of(row, chosen));
            case Systems.PLAN_QUESTION -> Systems.judgePlan(chosen.contains("yes"), today);
            case "q4-1" -> Password.judge(chosen);
            case "q4-3" -> withSharedPassword(of(row, chosen), answers);
            default -> of(row, chosen);
        };
    }

    private static Outcome of(Row row, List<String> chosen) {
        Optional<Choice> choice = row.choice(chosen.getFirst());
        return choice.map(Choice::outcome).orElse(Outcome.UNKNOWN);
    }

    /** A new password, made on the visitor's own device, ends what the other computer may know. */
    private static Outcome afterPasswordChange(Outcome outcome, Answers answers) {
        return lowered(answers) ? Outcome.FINE : outcome;
    }

    private static boolean lowered(Answers answers) {
        return answers.values(LOWERS).contains("yes");
    }

    /** The question whose answer made another one fine, to be told beside it. */
    public static Optional<Question> madeFineBy(Question question, Answers answers) {
        return question.id().equals("q2-1") && lowered(answers)
                ? Questions.byId(LOWERS).filter(lowers -> lowers.isAsked(answers))
                : Optional.empty();
    }

    /** An old password weighs more once someone else may know it. */
    private static Outcome withSharedPassword(Outcome outcome, Answers answers) {
        boolean known =
                answers.values("q4-2").contains("yes")
                        || answers.values("q2-1").contains("public")
                                && !answers.values("q2-2").contains("yes");
        return known && answers.values("q4-3").contains("longer-ago")
                ? new Outcome.Found(CHECK_PASSWORD_OLD, Severity.IMPORTANT)
                : outcome;
    }
}
