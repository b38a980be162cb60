package dev.mailcheckup.signing;

import dev.mailcheckup.signing.CheckedList.Things;
import dev.mailcheckup.signing.Verdict.Genuine;
import dev.mailcheckup.signing.Verdict.Refused;
import dev.mailcheckup.words.LocalDay;
import dev.mailcheckup.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Says in words what came of the check of a list. */
public final class CheckedListWords {

    private static final String KEY = "list-check.";

    private CheckedListWords() {}

    public static String heading(CheckedList checked, Words words) {
        return words.get(
                switch (checked.verdict()) {
                    case Genuine _ -> KEY + (checked.things() == Things.OTHER ? "changed" : "yes");
                    case Refused(var reason) -> KEY + "refused." + reason.code() + ".title";
                });
    }

    public static List<String> lines(CheckedList checked, Words words) {
        return switch (checked.verdict()) {
            case Refused(var reason) ->
                    words.get(KEY + "refused." + reason.code()).lines().toList();
            case Genuine(PrintedList list) -> genuine(list, checked.things(), words);
        };
    }

    private static List<String> genuine(PrintedList list, Things things, Words words) {
        String date = LocalDay.of(list.printed(), words.language());
        List<String> lines = new ArrayList<>();
        lines.add(words.get(KEY + "printed", date, list.tasks()));
        lines.add(words.get(KEY + (list.adviceHasChanged() ? "advice-changed" : "advice-same")));
        lines.addAll(words.get(KEY + "things." + things.code()).lines().toList());
        return lines;
    }
}
