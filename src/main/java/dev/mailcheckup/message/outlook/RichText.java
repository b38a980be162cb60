package dev.mailcheckup.message.outlook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Rich text (RTF) to the HTML packed inside it (MS-OXRTFEX) where there is some, else to plain text
 * with the targets of its links. One linear pass; unknown words are skipped.
 */
final class RichText {

    private static final String HOLDS_HTML = "\\fromhtml1";
    private static final int LOOKED_AT = 4_096;
    private static final int MOST_GROUPS = 500;
    private static final int MOST_CHARACTERS = 4 * 1024 * 1024;
    private static final int LONGEST_WORD = 32;

    /** What the text of a group is for. */
    private enum Use {
        SHOWN,
        SKIPPED,
        HTML_TAG,
        FONTS,
        FIELD
    }

    private record Group(Use use, boolean ignored, int skip, String charset) {}

    private final byte[] rtf;
    private final boolean html;
    private final Deque<Group> groups = new ArrayDeque<>();
    private final RichTextOutput out;
    private final RichTextFonts fonts = new RichTextFonts();
    private final StringBuilder field = new StringBuilder();
    private Group now = new Group(Use.SHOWN, false, 1, CodePages.USUAL);
    private int tooDeep;
    private int at;
    private int toSkip;
    private boolean starred;

    private RichText(byte[] rtf) {
        this.rtf = rtf;
        String head =
                new String(rtf, 0, Math.min(rtf.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        this.html = head.contains(HOLDS_HTML);
        this.out = new RichTextOutput(MOST_CHARACTERS);
    }

    /**
     * @param html whether the text is HTML
     */
    record Content(boolean html, String text) {}

    static Content of(byte[] rtf) {
        RichText reader = new RichText(rtf);
        reader.read();
        return new Content(reader.html, reader.out.text());
    }

    private void read() {
        while (at < rtf.length && !out.isFull()) {
            byte octet = rtf[at++];
            switch (octet) {
                case '{' -> open();
                case '}' -> close();
                case '\\' -> control();
                case '\r', '\n' -> {}
                default -> octet(octet & 0xff);
            }
        }
    }

    private void open() {
        out.flush();
        if (groups.size() >= MOST_GROUPS) {
            tooDeep++;
            return;
        }
        groups.push(now);
        starred = false;
    }

    private void close() {
        out.flush();
        if (tooDeep > 0) {
            tooDeep--;
        } else if (!groups.isEmpty()) {
            Group before = groups.pop();
            if (now.use == Use.FIELD && before.use != Use.FIELD) {
                link();
            }
            now = before;
        }
    }

    /** {@code HYPERLINK "address"}: put in front of the words that show it. */
    private void link() {
        int from = field.indexOf("HYPERLINK");
        int open = from < 0 ? -1 : field.indexOf("\"", from);
        int end = open < 0 ? -1 : field.indexOf("\"", open + 1);
        if (end > 0) {
            out.text("<" + field.substring(open + 1, end) + "> ");
        }
        field.setLength(0);
    }

    private void control() {
        if (at >= rtf.length) {
            return;
        }
        byte first = rtf[at];
        if (!isLetter(first)) {
            at++;
            symbol(first);
            return;
        }
        int from = at;
        while (at < rtf.length && isLetter(rtf[at]) && at - from < LONGEST_WORD) {
            at++;
        }
        String word = new String(rtf, from, at - from, StandardCharsets.ISO_8859_1);
        int number = number();
        if (at < rtf.length && rtf[at] == ' ') {
            at++;
        }
        word(word, number);
    }

    private static boolean isLetter(byte octet) {
        return octet >= 'a' && octet <= 'z' || octet >= 'A' && octet <= 'Z';
    }

    /** The number after a word, or -1 where there is none. */
    private int number() {
        boolean minus = at < rtf.length && rtf[at] == '-';
        int digits = minus ? at + 1 : at;
        int number = 0;
        int end = digits;
        while (end < rtf.length && rtf[end] >= '0' && rtf[end] <= '9' && end - digits < 9) {
            number = number * 10 + rtf[end++] - '0';
        }
        if (end == digits) {
            return -1;
        }
        at = end;
        return minus ? -number : number;
    }

    private void symbol(byte symbol) {
        switch (symbol) {
            case '\'' -> {
                int high = at + 1 < rtf.length ? Character.digit(rtf[at], 16) : -1;
                int low = high < 0 ? -1 : Character.digit(rtf[at + 1], 16);
                if (low >= 0) {
                    at += 2;
                    octet(high * 16 + low);
                }
            }
            case '*' -> starred = true;
            case '~' -> character(html && now.use != Use.HTML_TAG ? "&nbsp;" : "\u00a0");
            case '_' -> character("-");
            case '\r', '\n' -> character("\n");
            case '{', '}', '\\' -> octet(symbol);
            default -> {}
        }
    }

    private void word(String word, int number) {
        switch (word) {
            case "par", "line", "row", "sect", "page" -> character("\n");
            case "tab", "cell" -> character("\t");
            case "lquote", "rquote" -> character("'");
            case "ldblquote", "rdblquote" -> character(html ? "&quot;" : "\"");
            case "bullet" -> character("\u2022");
            case "endash", "emdash" -> character("-");
            case "u" -> unicode(number);
            case "uc" ->
                    now = new Group(now.use, now.ignored, Math.clamp(number, 0, 8), now.charset);
            case "bin" -> at = (int) Math.min(rtf.length, (long) at + Math.max(0, number));
            case "ansicpg" -> {
                fonts.usual(CodePages.charset(number));
                charset(fonts.charset());
            }
            case "f" -> {
                fonts.choose(number);
                if (now.use != Use.FONTS) {
                    charset(fonts.charset());
                }
            }
            case "fcharset" -> fonts.charset(number);
            case "plain" -> charset(fonts.charset());
            case "htmlrtf" -> now = new Group(now.use, html && number != 0, now.skip, now.charset);
            default -> use(word);
        }
        starred &= word.equals("*");
    }

    private void use(String word) {
        Use use =
                switch (word) {
                    case "fonttbl" -> Use.FONTS;
                    case "colortbl", "stylesheet", "info", "pict", "object", "header", "footer" ->
                            Use.SKIPPED;
                    case "htmltag" -> Use.HTML_TAG;
                    case "fldinst" -> html ? Use.SKIPPED : Use.FIELD;
                    default -> starred && now.use != Use.FIELD ? Use.SKIPPED : now.use;
                };
        if (now.use != Use.SKIPPED && use != now.use) {
            now = new Group(use, now.ignored, now.skip, now.charset);
        }
    }

    private void charset(String charset) {
        out.flush();
        now = new Group(now.use, now.ignored, now.skip, charset);
    }

    private void unicode(int number) {
        character(String.valueOf((char) number));
        toSkip = now.skip;
    }

    private boolean isShown() {
        return now.use == Use.HTML_TAG || now.use == Use.SHOWN && !now.ignored;
    }

    private void character(String text) {
        toSkip = 0;
        if (isShown()) {
            out.text(text);
        }
    }

    /** One octet of text in the charset of the font. */
    private void octet(int octet) {
        if (toSkip > 0) {
            toSkip--;
        } else if (now.use == Use.FIELD) {
            field.append((char) octet);
        } else if (isShown()) {
            out.octet(octet, now.charset);
        }
    }
}
