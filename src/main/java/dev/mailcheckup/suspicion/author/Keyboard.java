package dev.mailcheckup.suspicion.author;

import java.util.List;

/** Which keys of a keyboard (QWERTY, and Y and Z of QWERTZ) lie side by side. */
final class Keyboard {

    private static final List<String> ROWS =
            List.of("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm");

    private Keyboard() {}

    static boolean areNeighbours(char one, char other) {
        for (int row = 0; row < ROWS.size(); row++) {
            int at = ROWS.get(row).indexOf(one);
            if (at >= 0) {
                return beside(row, at, other)
                        || under(row + 1, at - 1, other)
                        || under(row + 1, at, other)
                        || under(row - 1, at, other)
                        || under(row - 1, at + 1, other)
                        || one == 'z' && other == 't'
                        || one == 't' && other == 'z';
            }
        }
        return false;
    }

    private static boolean beside(int row, int at, char other) {
        int there = ROWS.get(row).indexOf(other);
        return there >= 0 && Math.abs(there - at) == 1;
    }

    private static boolean under(int row, int at, char other) {
        return row >= 0
                && row < ROWS.size()
                && at >= 0
                && at < ROWS.get(row).length()
                && ROWS.get(row).charAt(at) == other;
    }
}
