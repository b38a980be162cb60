package dev.mailcheckup.suspicion.account;

import dev.mailcheckup.message.HeaderField;
import dev.mailcheckup.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The mail itself, as far as it fits a report; the untouched mail lies beside it. */
final class SourceChapters {

    private static final int MOST_FIELDS = 200;
    private static final int LONGEST_FIELD = 2_000;
    private static final int LONGEST_TEXT = 20_000;

    private final Words words;

    SourceChapters(Words words) {
        this.words = words;
    }

    Chapter fields(List<HeaderField> fields) {
        List<String> lines = new ArrayList<>();
        fields.stream()
                .limit(MOST_FIELDS)
                .forEach(
                        field -> lines.add(field.name() + ": " + cut(field.body(), LONGEST_FIELD)));
        return verbatim("keep.fields", lines, fields.size() > MOST_FIELDS);
    }

    Chapter text(String visibleText) {
        String shown = cut(visibleText.strip(), LONGEST_TEXT);
        return verbatim(
                "keep.text",
                shown.isEmpty() ? List.of() : shown.lines().toList(),
                visibleText.strip().length() > LONGEST_TEXT);
    }

    private Chapter verbatim(String key, List<String> lines, boolean cut) {
        List<Passage> passages = new ArrayList<>();
        if (!lines.isEmpty()) {
            passages.add(new Passage.Hint(words.get(key + ".intro")));
            passages.add(new Passage.Verbatim(lines.stream().map(DeadLink::inText).toList()));
        }
        if (cut) {
            passages.add(new Passage.Hint(words.get("keep.cut")));
        }
        return new Chapter(words.get(key), passages);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }
}
