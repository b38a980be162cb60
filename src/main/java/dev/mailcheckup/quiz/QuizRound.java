package dev.mailcheckup.quiz;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * One reader's way through the mails. Kept in the web session only.
 *
 * @param order all mails; the first and the last are the same for everyone
 * @param guesses what was answered so far
 */
public record QuizRound(List<QuizMail> order, Map<QuizMail, Guess> guesses)
        implements Serializable {

    public QuizRound {
        order = List.copyOf(order);
        guesses = Map.copyOf(guesses);
    }

    /** A new round; those between the first and the last mail are mixed. */
    public static QuizRound mixed(RandomGenerator random) {
        List<QuizMail> order = new ArrayList<>(List.of(QuizMail.values()));
        Collections.shuffle(order.subList(1, order.size() - 1), random);
        return new QuizRound(order, Map.of());
    }

    public QuizRound with(QuizMail mail, Guess guess) {
        Map<QuizMail, Guess> more = new EnumMap<>(QuizMail.class);
        more.putAll(guesses);
        more.put(mail, guess);
        return new QuizRound(order, more);
    }

    public Optional<Guess> guess(QuizMail mail) {
        return Optional.ofNullable(guesses.get(mail));
    }

    /** The place of the first mail without an answer, counted from 1; none when all have one. */
    public Optional<Integer> open() {
        return order.stream()
                .filter(mail -> !guesses.containsKey(mail))
                .findFirst()
                .map(mail -> order.indexOf(mail) + 1);
    }

    /** How many mails are a scam, or are real. */
    public long count(boolean scam) {
        return order.stream().filter(mail -> mail.isScam() == scam).count();
    }

    /** How many scams, or real mails, were answered so. */
    public long count(boolean scam, Guess guess) {
        return guesses.entrySet().stream()
                .filter(entry -> entry.getKey().isScam() == scam && entry.getValue() == guess)
                .count();
    }

    /** The one answer that costs: a scam that looked real. */
    public boolean fooled(QuizMail mail) {
        return mail.isScam() && guesses.get(mail) == Guess.REAL;
    }
}
