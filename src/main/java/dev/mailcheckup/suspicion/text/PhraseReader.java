package dev.mailcheckup.suspicion.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads phrase tables. A line is {@code cue: piece > piece}, where a piece is {@code word|other
 * word}, {@code +} means that the next word follows, {@code >} that it follows closely, {@code >>}
 * within a sentence or two, {@code &} that it is said anywhere. {@code word*} takes any ending and
 * {@code *word} any beginning; {@code @name} stands for a list that a line {@code @name =
 * word|word} gave. {@code #} starts a remark.
 */
final class PhraseReader {

    private final Map<String, Integer> literals = new LinkedHashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();

    /** Reads a table of one language, or of {@link Said#ANY}; its lists are its own. */
    void read(String language, List<String> lines) {
        Map<String, String> lists = new HashMap<>();
        for (String line : lines) {
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            int equals = text.indexOf(" = ");
            if (text.startsWith("@") && equals > 0) {
                lists.put(
                        text.substring(0, equals).strip(),
                        expand(text.substring(equals + 3), lists));
            } else {
                phrases.add(phrase(text, lists, language));
            }
        }
    }

    List<String> literals() {
        return List.copyOf(literals.keySet());
    }

    List<Phrase> phrases() {
        return List.copyOf(phrases);
    }

    private Phrase phrase(String line, Map<String, String> lists, String language) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("not a phrase: " + line);
        }
        Cue cue =
                Cue.valueOf(
                        line.substring(0, colon)
                                .strip()
                                .toUpperCase(Locale.ROOT)
                                .replace('-', '_'));
        List<int[]> pieces = new ArrayList<>();
        List<Integer> reaches = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String token : (line.substring(colon + 1).strip() + " >").split(" +", -1)) {
            int reach = reach(token);
            if (reach < 0) {
                piece.append(piece.isEmpty() ? "" : " ").append(token);
            } else {
                pieces.add(piece(expand(piece.toString(), lists)));
                reaches.add(reach);
                piece.setLength(0);
            }
        }
        return new Phrase(
                cue,
                List.copyOf(pieces),
                List.copyOf(reaches.subList(0, reaches.size() - 1)),
                language);
    }

    private static int reach(String token) {
        return switch (token) {
            case "+" -> Phrase.NEXT;
            case ">" -> Phrase.NEAR;
            case ">>" -> Phrase.FAR;
            case "&" -> Phrase.ANYWHERE;
            default -> -1;
        };
    }

    private static String expand(String alternatives, Map<String, String> lists) {
        List<String> expanded = new ArrayList<>();
        for (String alternative : alternatives.split("\\|", -1)) {
            String name = alternative.strip();
            if (name.startsWith("@")) {
                String list = lists.get(name);
                if (list == null) {
                    throw new IllegalArgumentException("no list " + name);
                }
                expanded.add(list);
            } else {
                expanded.add(name);
            }
        }
        return String.join("|", expanded);
    }

    private int[] piece(String alternatives) {
        return Arrays.stream(alternatives.split("\\|", -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(PhraseReader::literal)
                .mapToInt(text -> literals.computeIfAbsent(text, key -> literals.size()))
                .toArray();
    }

    /** The folded words, with the spaces that make them whole words. */
    static String literal(String written) {
        String words = FoldedText.of(written.replace("*", "")).folded().strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("nothing to find in " + written);
        }
        boolean unspaced = Folding.isUnspaced(words.charAt(0));
        String start = unspaced || written.startsWith("*") ? "" : " ";
        boolean unspacedEnd = Folding.isUnspaced(words.charAt(words.length() - 1));
        return start + words + (unspacedEnd || written.endsWith("*") ? "" : " ");
    }
}
