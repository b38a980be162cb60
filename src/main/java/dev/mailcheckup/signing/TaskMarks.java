package dev.mailcheckup.signing;

import dev.mailcheckup.checklist.Task;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Three letters for each thing to do. They stand beside it on paper, so that a stranger can tell
 * whether a list holds what was signed: the letters follow from the code of the task alone.
 */
public final class TaskMarks {

    /** No vowels, so that no words come out, and no letters that look like digits. */
    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";

    private static final int LENGTH = 3;
    private static final int DIGEST_OCTETS = 8;

    private static final Map<String, Task> BY_MARK = new HashMap<>();

    static {
        for (Task task : Task.values()) {
            BY_MARK.put(of(task), task);
        }
    }

    private TaskMarks() {}

    public static String of(Task task) {
        byte[] digest = sha256(task.code());
        StringBuilder mark = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            mark.append(LETTERS.charAt(Byte.toUnsignedInt(digest[i]) % LETTERS.length()));
        }
        return mark.toString();
    }

    /** The marks in the text of a list, where each stands in brackets. */
    static String inBrackets(String text) {
        StringBuilder marks = new StringBuilder();
        int open = text.indexOf('[');
        while (open >= 0) {
            int close = open + LENGTH + 1;
            if (close < text.length() && text.charAt(close) == ']') {
                marks.append(text, open + 1, close).append(' ');
            }
            open = text.indexOf('[', open + 1);
        }
        return marks.toString();
    }

    /**
     * The tasks of marks typed in any order, case and spacing; empty if one of them is no mark.
     *
     * @param typed of any length, since it comes from a form
     */
    public static Optional<Set<Task>> read(String typed) {
        String letters =
                typed.toUpperCase(Locale.ROOT)
                        .chars()
                        .filter(Character::isLetterOrDigit)
                        .limit((Task.values().length + 1L) * LENGTH)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
        EnumSet<Task> tasks = EnumSet.noneOf(Task.class);
        for (int at = 0; at < letters.length(); at += LENGTH) {
            Task task = BY_MARK.get(letters.substring(at, Math.min(at + LENGTH, letters.length())));
            if (task == null) {
                return Optional.empty();
            }
            tasks.add(task);
        }
        return Optional.of(tasks);
    }

    /** The first 8 octets of the SHA-256 of the sorted codes, one a line, in base64url. */
    public static String digest(Collection<Task> tasks) {
        String codes = tasks.stream().map(Task::code).sorted().collect(Collectors.joining("\n"));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(sha256(codes), DIGEST_OCTETS));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
