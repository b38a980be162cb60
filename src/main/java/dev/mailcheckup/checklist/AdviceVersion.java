package dev.mailcheckup.checklist;

import dev.mailcheckup.words.Languages;
import dev.mailcheckup.words.Words;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names the advice of this build: six hexadecimal digits of the SHA-256 of all things to do, as
 * they stand in English. It changes whenever they do, so nobody has to remember to raise it.
 */
public final class AdviceVersion {

    private static final int OCTETS = 3;
    private static final String CURRENT = compute();

    private AdviceVersion() {}

    public static String current() {
        return CURRENT;
    }

    private static String compute() {
        Words words = Words.in(Languages.ENGLISH);
        String advice =
                Arrays.stream(Task.values())
                        .flatMap(task ->
                                Stream.of("title", "steps")
                                        .map(part -> "task." + task.code() + "." + part))
                        .map(key -> key + "=" + words.get(key))
                        .collect(Collectors.joining("\n"));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(advice.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, OCTETS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
