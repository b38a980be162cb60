package dev.mailcheckup.suspicion.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds all occurrences of many literals in one pass (Aho and Corasick, "Efficient String
 * Matching", 1975). Letters a-z, digits and the space go through a full table; other letters
 * through a map, so that the tables for Chinese or Russian stay small.
 */
final class LiteralFinder {

    private static final int PLAIN = 37;

    /** The next state for each state and plain character. */
    private final int[] next;

    private final Map<Long, Integer> otherNext;
    private final int[] failure;

    /** The literal that ends in a state, or -1. */
    private final int[] ends;

    /** The nearest state on the failure path in which a literal ends, or 0. */
    private final int[] alsoEnds;

    private final int[] lengths;

    LiteralFinder(List<String> literals) {
        List<Map<Character, Integer>> trie = new ArrayList<>();
        trie.add(new HashMap<>());
        int[] endOf = new int[literals.stream().mapToInt(String::length).sum() + 1];
        Arrays.fill(endOf, -1);
        for (int literal = 0; literal < literals.size(); literal++) {
            int state = 0;
            for (char c : literals.get(literal).toCharArray()) {
                Integer known = trie.get(state).get(c);
                if (known == null) {
                    trie.add(new HashMap<>());
                    known = trie.size() - 1;
                    trie.get(state).put(c, known);
                }
                state = known;
            }
            endOf[state] = literal;
        }
        ends = Arrays.copyOf(endOf, trie.size());
        lengths = literals.stream().mapToInt(String::length).toArray();
        next = new int[trie.size() * PLAIN];
        failure = new int[trie.size()];
        alsoEnds = new int[trie.size()];
        otherNext = new HashMap<>();
        link(trie);
    }

    private void link(List<Map<Character, Integer>> trie) {
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        queue.add(0);
        while (!queue.isEmpty()) {
            int state = queue.remove();
            int fallback = failure[state];
            if (state != 0) {
                System.arraycopy(next, fallback * PLAIN, next, state * PLAIN, PLAIN);
                alsoEnds[state] = ends[fallback] >= 0 ? fallback : alsoEnds[fallback];
            }
            trie.get(state)
                    .forEach((c, child) -> {
                        failure[child] = state == 0 ? 0 : step(fallback, c);
                        queue.add(child);
                    });
            trie.get(state).forEach((c, child) -> put(state, c, child));
        }
    }

    private void put(int state, char c, int child) {
        int plain = plain(c);
        if (plain >= 0) {
            next[state * PLAIN + plain] = child;
        } else {
            otherNext.put(key(state, c), child);
        }
    }

    private int step(int from, char c) {
        int plain = plain(c);
        if (plain >= 0) {
            return next[from * PLAIN + plain];
        }
        int state = from;
        while (true) {
            Integer found = otherNext.get(key(state, c));
            if (found != null) {
                return found;
            }
            if (state == 0) {
                return 0;
            }
            state = failure[state];
        }
    }

    private static long key(int state, char c) {
        return ((long) state << 16) | c;
    }

    private static int plain(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        if (c == ' ') {
            return 26;
        }
        return c >= '0' && c <= '9' ? c - '0' + 27 : -1;
    }

    /** Where each literal occurs. */
    Occurrences find(String folded) {
        Occurrences found = new Occurrences(lengths.length);
        int state = 0;
        for (int i = 0; i < folded.length(); i++) {
            state = step(state, folded.charAt(i));
            for (int at = ends[state] >= 0 ? state : alsoEnds[state]; at != 0; at = alsoEnds[at]) {
                int literal = ends[at];
                found.add(literal, i + 1 - lengths[literal], i + 1);
            }
        }
        return found;
    }
}
