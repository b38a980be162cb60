package dev.mailcheckup.signature;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a signature, those alone that hold something.
 *
 * @param cut whether there was more than is looked at
 */
record Block(List<String> lines, Separator separator, boolean cut) {

    /** What stands above the signature (RFC 3676, section 4.3). */
    enum Separator {
        GOOD,
        WITHOUT_SPACE,
        NONE
    }

    /** Takes what follows the last separator, or all where there is none. */
    static Block of(String pasted, int mostCharacters, int mostLines) {
        String looked = pasted.substring(0, Math.min(pasted.length(), mostCharacters));
        String text = PastedCode.shown(looked);
        List<String> raw = text.lines().limit(mostLines).toList();
        int at = Math.max(raw.lastIndexOf(Signature.SEPARATOR), lastDashes(raw));
        Separator separator =
                at < 0
                        ? Separator.NONE
                        : raw.get(at).equals(Signature.SEPARATOR)
                                ? Separator.GOOD
                                : Separator.WITHOUT_SPACE;
        List<String> lines = new ArrayList<>();
        raw.stream()
                .skip(at + 1L)
                .map(String::strip)
                .filter(Block::holdsSomething)
                .forEach(lines::add);
        boolean cut = pasted.length() > looked.length() || text.lines().count() > raw.size();
        return new Block(List.copyOf(lines), separator, cut);
    }

    private static int lastDashes(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).strip().equals("--")) {
                return i;
            }
        }
        return -1;
    }

    /** Rules of dashes or stars tell nothing. */
    private static boolean holdsSomething(String line) {
        return line.codePoints()
                .anyMatch(sign ->
                        Character.isLetterOrDigit(sign)
                                || Character.getType(sign) == Character.OTHER_SYMBOL);
    }
}
