package dev.mailcheckup.progress;

import java.util.List;

/**
 * An answer that was called otherwise in earlier content.
 *
 * @param until content older than this has the old names, such as {@code 2027-03}
 */
record Renaming(String until, String oldRow, String oldCode, String row, String code) {

    /** Oldest first. Whoever renames a question or an answer adds a line. */
    static final List<Renaming> ALL = List.of();

    boolean appliesTo(String content, String savedRow, List<String> savedCodes) {
        return content.compareTo(until) < 0
                && savedRow.equals(oldRow)
                && savedCodes.contains(oldCode);
    }

    List<String> renamed(List<String> savedCodes) {
        return savedCodes.stream().map(saved -> saved.equals(oldCode) ? code : saved).toList();
    }
}
