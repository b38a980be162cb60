package dev.mailcheckup.reminder.calendar;

/** Lines of at most 75 octets, long ones continued after a blank (RFC 5545, section 3.1). */
final class FoldedLines {

    private static final int MOST_OCTETS = 75;
    private static final String CONTINUED = "\r\n ";

    private FoldedLines() {}

    static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        text.lines().forEach(line -> folded.append(foldLine(line)).append("\r\n"));
        return folded.toString();
    }

    /** No cut within a character. */
    private static String foldLine(String line) {
        StringBuilder folded = new StringBuilder();
        int room = MOST_OCTETS;
        for (int sign : line.codePoints().toArray()) {
            int octets = octets(sign);
            if (octets > room) {
                folded.append(CONTINUED);
                room = MOST_OCTETS - 1;
            }
            folded.appendCodePoint(sign);
            room -= octets;
        }
        return folded.toString();
    }

    private static int octets(int sign) {
        if (sign < 0x80) {
            return 1;
        }
        if (sign < 0x800) {
            return 2;
        }
        return sign < 0x10000 ? 3 : 4;
    }
}
