package dev.mailcheckup.message.mime;

import dev.mailcheckup.message.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which marks stand where in the pieces of a mail. */
final class PlacedMarks {

    static final int MOST = 60;

    private static final int LONGEST_QUOTE = 300;

    /** For each piece of text, where marked stretches begin and end. */
    private final Map<Integer, TreeMap<Integer, Integer>> stretches = new HashMap<>();

    /** For each piece of text, the marks that begin in it, by offset. */
    private final Map<Integer, TreeMap<Integer, List<Mark>>> beginnings = new HashMap<>();

    private final Map<Integer, List<Mark>> links = new HashMap<>();
    private final Set<Integer> found = new TreeSet<>();

    PlacedMarks(List<Piece> pieces, List<Mark> marks) {
        SqueezedText text = new SqueezedText(pieces);
        for (Mark mark : marks.subList(0, Math.min(MOST, marks.size()))) {
            switch (mark.sought()) {
                case Mark.Sought.Words words when words.quote().length() <= LONGEST_QUOTE ->
                        place(mark, text.find(words));
                case Mark.Sought.Words _ -> {}
                case Mark.Sought.LinkTo(String target) -> place(mark, target, pieces);
            }
        }
    }

    private void place(Mark mark, List<SqueezedText.Stretch> places) {
        if (places.isEmpty()) {
            return;
        }
        found.add(mark.number());
        SqueezedText.Stretch first = places.getFirst();
        beginnings
                .computeIfAbsent(first.piece(), _ -> new TreeMap<>())
                .computeIfAbsent(first.from(), _ -> new ArrayList<>())
                .add(mark);
        places.forEach(place ->
                stretches
                        .computeIfAbsent(place.piece(), _ -> new TreeMap<>())
                        .merge(place.from(), place.to(), Math::max));
    }

    private void place(Mark mark, String target, List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.LinkStart(String leadsTo)
                    && (leadsTo.equals(target) || ShownLink.place(leadsTo).equals(target))) {
                found.add(mark.number());
                links.computeIfAbsent(i, _ -> new ArrayList<>()).add(mark);
                return;
            }
        }
    }

    Set<Integer> found() {
        return found;
    }

    List<Mark> ofLink(int piece) {
        return links.getOrDefault(piece, List.of());
    }

    List<Mark> beginning(int piece, int offset) {
        return beginnings.getOrDefault(piece, new TreeMap<>()).getOrDefault(offset, List.of());
    }

    /** Where the marks of a piece begin and marked text begins or ends, in order. */
    Set<Integer> boundaries(int piece) {
        Set<Integer> all = new TreeSet<>(beginnings.getOrDefault(piece, new TreeMap<>()).keySet());
        stretches
                .getOrDefault(piece, new TreeMap<>())
                .forEach((from, to) -> {
                    all.add(from);
                    all.add(to);
                });
        return all;
    }

    boolean isMarked(int piece, int offset) {
        return stretches
                .getOrDefault(piece, new TreeMap<>())
                .headMap(offset, true)
                .values()
                .stream()
                .anyMatch(end -> end > offset);
    }
}
