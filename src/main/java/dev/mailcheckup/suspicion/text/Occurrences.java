package dev.mailcheckup.suspicion.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where each literal was found, in the order of the text. */
final class Occurrences {

    /** Kept of one literal; a word that stands more often says no more. */
    private static final int MOST = 40;

    private final @Nullable List<Span>[] spans;
    private final BitSet found = new BitSet();

    @SuppressWarnings("unchecked")
    Occurrences(int literals) {
        spans = (List<Span>[]) new List<?>[literals];
    }

    void add(int literal, int start, int end) {
        List<Span> known = spans[literal];
        if (known == null) {
            known = new ArrayList<>(4);
            spans[literal] = known;
            found.set(literal);
        }
        if (known.size() < MOST) {
            known.add(new Span(start, end));
        }
    }

    /** The literals that were found, by number. */
    BitSet found() {
        return found;
    }

    /** The first place where the phrase is said, or null. */
    @Nullable Span first(Phrase phrase) {
        for (int[] piece : phrase.pieces()) {
            if (!any(piece)) {
                return null;
            }
        }
        return chain(phrase);
    }

    List<Span> all(int[] piece) {
        List<Span> all = new ArrayList<>();
        for (int literal : piece) {
            List<Span> known = spans[literal];
            if (known != null) {
                all.addAll(known);
            }
        }
        return all;
    }

    private boolean any(int[] piece) {
        for (int literal : piece) {
            if (spans[literal] != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Span chain(Phrase phrase) {
        List<Span> reached = all(phrase.pieces().getFirst());
        for (int i = 1; i < phrase.pieces().size() && !reached.isEmpty(); i++) {
            int reach = phrase.reaches().get(i - 1);
            if (reach == Phrase.ANYWHERE) {
                continue;
            }
            reached = follow(reached, all(phrase.pieces().get(i)), reach);
        }
        Span first = null;
        for (Span span : reached) {
            if (first == null || span.start() < first.start()) {
                first = span;
            }
        }
        return first;
    }

    /**
     * The spans that can be carried on by a piece; the look-up keeps a hostile mail from costing.
     */
    private static List<Span> follow(List<Span> reached, List<Span> pieces, int reach) {
        NavigableMap<Integer, Span> byEnd = new TreeMap<>();
        reached.forEach(span -> byEnd.putIfAbsent(span.end(), span));
        List<Span> further = new ArrayList<>();
        for (Span piece : pieces) {
            // Neighbouring whole words share the space between them.
            Map.Entry<Integer, Span> before = byEnd.floorEntry(piece.start() + 1);
            if (before != null && piece.start() - before.getKey() <= reach) {
                further.add(new Span(before.getValue().start(), piece.end()));
            }
        }
        return further;
    }
}
