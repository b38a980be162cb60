package dev.mailcheckup.suspicion.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A text with what it says. */
public record Reading(FoldedText text, Map<Cue, List<Span>> cues) {

    public static Reading of(String text) {
        FoldedText folded = FoldedText.of(text);
        return new Reading(folded, PhraseTable.standard().find(folded));
    }

    public boolean says(Cue cue) {
        return cues.containsKey(cue);
    }

    /** In how many places or ways it is said. */
    public int times(Cue cue) {
        return spans(cue).size();
    }

    public List<Span> spans(Cue cue) {
        return cues.getOrDefault(cue, List.of());
    }

    /** Only what is said before a place in the folded text. */
    public Reading before(int end) {
        if (text.folded().length() <= end) {
            return this;
        }
        Map<Cue, List<Span>> early = new EnumMap<>(Cue.class);
        cues.forEach((cue, spans) -> {
            List<Span> kept = spans.stream().filter(span -> span.start() < end).toList();
            if (!kept.isEmpty()) {
                early.put(cue, kept);
            }
        });
        return new Reading(text, early);
    }

    /** The mail's own words of the first place, or an empty text. */
    public String quote(Cue cue) {
        return spans(cue).stream().findFirst().map(text::quote).orElse("");
    }
}
