package dev.mailcheckup.words;

/** A stranger's text must not steer the terminal. */
public final class TerminalText {

    private TerminalText() {}

    /** Each control or invisible character becomes U+FFFD. */
    public static String shown(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> {
                    int type = Character.getType(c);
                    boolean steers =
                            type == Character.CONTROL
                                    || type == Character.FORMAT
                                    || type == Character.LINE_SEPARATOR
                                    || type == Character.PARAGRAPH_SEPARATOR;
                    out.appendCodePoint(steers ? '\uFFFD' : c);
                });
        return out.toString();
    }
}
