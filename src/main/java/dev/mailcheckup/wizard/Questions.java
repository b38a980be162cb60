package dev.mailcheckup.wizard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All questions in the order they are asked. */
public final class Questions {

    public static final List<Question> ALL =
            Stream.of(
                            AboutYou.QUESTIONS,
                            StrangeMail.QUESTIONS,
                            SigningIn.QUESTIONS,
                            Updates.QUESTIONS,
                            Password.QUESTIONS,
                            Program.QUESTIONS,
                            Browser.QUESTIONS,
                            Address.QUESTIONS,
                            Threat.QUESTIONS,
                            Network.QUESTIONS,
                            Copies.QUESTIONS)
                    .flatMap(List::stream)
                    .toList();

    /** The eight of the short check. */
    static final Set<String> SHORT =
            Set.of("q1-2", "q2-1", "q3-1", "q4-1", "q4-2", "q4-4", "q6-1", "q10-1");

    private Questions() {}

    public static Optional<Question> byId(String id) {
        return ALL.stream().filter(question -> question.id().equals(id)).findFirst();
    }
}
