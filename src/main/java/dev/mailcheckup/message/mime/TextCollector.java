package dev.mailcheckup.message.mime;

/**
 * Collects text as a browser lays it out: runs of white space become one space, blocks begin on a
 * new line. Stops at its limit and remembers that it did.
 */
final class TextCollector {

    private final StringBuilder text = new StringBuilder();
    private final int limit;
    private boolean cut;
    private boolean space;

    TextCollector(int limit) {
        this.limit = limit;
    }

    void append(String run) {
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00a0') {
                space = true;
            } else if (c >= ' ') {
                if (space && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                    put(' ');
                }
                space = false;
                put(c);
            }
        }
    }

    /** Text whose own line ends count. */
    void appendLines(String lines) {
        int at = 0;
        while (at <= lines.length()) {
            int end = lines.indexOf('\n', at);
            append(lines.substring(at, end < 0 ? lines.length() : end));
            if (end < 0) {
                break;
            }
            put('\n');
            space = false;
            at = end + 1;
        }
    }

    /** Begins a new line unless one has begun. */
    void newLine() {
        space = false;
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            put('\n');
        }
    }

    void lineBreak() {
        space = false;
        put('\n');
    }

    private void put(char c) {
        if (text.length() < limit) {
            text.append(c);
        } else {
            cut = true;
        }
    }

    int length() {
        return text.length();
    }

    /** What was collected since a length taken earlier, on one line, at most so many characters. */
    String since(int start, int most) {
        int from = Math.min(start, text.length());
        String run = text.substring(from, Math.min(text.length(), from + most));
        return run.replace('\n', ' ').strip();
    }

    boolean wasCut() {
        return cut;
    }

    /** The text, with no more than one blank line in a row. */
    String text() {
        StringBuilder out = new StringBuilder(text.length());
        int feeds = 2;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            feeds = c == '\n' ? feeds + 1 : 0;
            if (feeds <= 2) {
                out.append(c);
            }
        }
        return out.toString().strip();
    }
}
