package dev.mailcheckup.signing;

import com.nimbusds.jose.jwk.JWKSet;
import dev.mailcheckup.checklist.Task;
import dev.mailcheckup.signing.Verdict.Genuine;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can be said of a list from its code and, where they are known, the letters beside it. */
public record CheckedList(Verdict verdict, Things things) {

    /** How the things to do on the paper compare with those signed. */
    public enum Things {
        SAME,
        OTHER,
        /** Some of the letters belong to nothing that we ever print. */
        UNREADABLE,
        NOT_COMPARED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param text the code, its link, or all of a list, where the letters stand in brackets
     * @param typed the letters alone; empty to take those in the text
     */
    public static CheckedList of(String text, String typed, JWKSet keys) {
        Verdict verdict = ListSignature.verify(text, keys);
        if (!(verdict instanceof Genuine(PrintedList list))) {
            return new CheckedList(verdict, Things.NOT_COMPARED);
        }
        String marks = typed.isBlank() ? TaskMarks.inBrackets(text) : typed;
        if (marks.isBlank()) {
            return new CheckedList(verdict, Things.NOT_COMPARED);
        }
        Optional<Set<Task>> tasks = TaskMarks.read(marks);
        Things things =
                tasks.map(seen -> list.holds(seen) ? Things.SAME : Things.OTHER)
                        .orElse(Things.UNREADABLE);
        return new CheckedList(verdict, things);
    }
}
