package dev.mailcheckup.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Words by which a line is known; {@code signature/marks.txt} lists them. */
final class Marks {

    private static final Map<String, List<String>> LISTED = read();

    private Marks() {}

    static boolean has(String list, String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return of(list).stream().anyMatch(mark -> stands(mark, lower));
    }

    static List<String> of(String list) {
        return Objects.requireNonNull(LISTED.get(list), list);
    }

    /** Whether a word stands in a line, with no letter of the same script touching it. */
    static boolean stands(String word, String line) {
        int at = line.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            boolean alone =
                    isIdeographic(word)
                            || (at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)))
                                    && (end == line.length()
                                            || !Character.isLetterOrDigit(line.charAt(end)));
            if (alone) {
                return true;
            }
            at = line.indexOf(word, at + 1);
        }
        return false;
    }

    /** Chinese and Japanese set no spaces between words. */
    private static boolean isIdeographic(String word) {
        return word.codePoints()
                .anyMatch(sign ->
                        Character.isIdeographic(sign)
                                || Character.UnicodeScript.of(sign)
                                        == Character.UnicodeScript.KATAKANA);
    }

    private static Map<String, List<String>> read() {
        String resource = "/signature/marks.txt";
        try (InputStream stream = Marks.class.getResourceAsStream(resource)) {
            String text =
                    new String(
                            Objects.requireNonNull(stream, resource).readAllBytes(),
                            StandardCharsets.UTF_8);
            Map<String, List<String>> lists = new HashMap<>();
            text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                    .forEach(cells -> lists.put(cells.getFirst(), cells.subList(1, cells.size())));
            return Map.copyOf(lists);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
