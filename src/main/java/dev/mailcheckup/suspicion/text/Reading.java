package dev.mailcheckup.suspicion.text;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** A text with what it says. */
public record Reading(FoldedText text, Map<Cue, List<Said>> cues) {

    public static Reading of(String text) {
        FoldedText folded = FoldedText.of(text);
        return new Reading(folded, PhraseTable.standard().find(folded));
    }

    public boolean says(Cue cue) {
        return cues.containsKey(cue);
    }

    /** In how many places or ways it is said. */
    public int times(Cue cue) {
        return cues.getOrDefault(cue, List.of()).size();
    }

    public List<Span> spans(Cue cue) {
        return cues.getOrDefault(cue, List.of()).stream().map(Said::span).toList();
    }

    /** Only what is said before a place in the folded text. */
    public Reading before(int end) {
        if (text.folded().length() <= end) {
            return this;
        }
        return only((cue, said) -> said.span().start() < end);
    }

    /**
     * Only what is said in one language, a few things aside that sound the same in many: words of
     * one language stand in another by chance.
     */
    public Reading in(String language, Set<Cue> shared) {
        return only((cue, said) -> shared.contains(cue) || said.isIn(language));
    }

    /** Where it is said in the language in which most is said; anywhere if not in that one. */
    public Map<Cue, List<Span>> inMainLanguage() {
        Map<String, Integer> times = new HashMap<>();
        cues.values()
                .forEach(all -> all.forEach(said -> times.merge(said.language(), 1, Integer::sum)));
        String main =
                times.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(Said.ANY);
        Reading own = in(main, Set.of());
        Map<Cue, List<Span>> places = new EnumMap<>(Cue.class);
        cues.keySet().forEach(cue -> places.put(cue, own.says(cue) ? own.spans(cue) : spans(cue)));
        return places;
    }

    private Reading only(BiPredicate<Cue, Said> wanted) {
        Map<Cue, List<Said>> kept = new EnumMap<>(Cue.class);
        cues.forEach((cue, all) -> {
            List<Said> some = all.stream().filter(said -> wanted.test(cue, said)).toList();
            if (!some.isEmpty()) {
                kept.put(cue, some);
            }
        });
        return new Reading(text, kept);
    }

    /** The mail's own words of the first place, or an empty text. */
    public String quote(Cue cue) {
        return spans(cue).stream().findFirst().map(text::quote).orElse("");
    }
}
