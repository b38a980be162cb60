package dev.mailcheckup.message.mime;

import dev.mailcheckup.message.Mark;
import dev.mailcheckup.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/**
 * Writes the pieces of a mail as an HTML document. Tags and attributes are ours alone; whatever
 * comes from the mail is escaped text. The document forbids all loading and all script itself, in
 * case anyone opens it outside its frame.
 */
final class ShownDocument {

    private static final String STYLES = styles();
    private static final String POLICY =
            "default-src 'none'; img-src data:; style-src 'sha256-" + hash(STYLES) + "'";

    private final StringBuilder out = new StringBuilder();
    private final Words words;
    private final List<Piece> pieces;
    private final PlacedMarks marks;
    private final Deque<Integer> links = new ArrayDeque<>();

    private ShownDocument(List<Piece> pieces, PlacedMarks marks, Words words) {
        this.pieces = pieces;
        this.marks = marks;
        this.words = words;
    }

    static String of(List<Piece> pieces, PlacedMarks marks, Words words) {
        ShownDocument document = new ShownDocument(pieces, marks, words);
        document.write();
        return document.out.toString();
    }

    private void write() {
        out.append("<!doctype html><html lang=\"")
                .append(words.language().toLanguageTag())
                .append("\"><head><meta charset=\"utf-8\">")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(POLICY)
                .append("\"><meta name=\"referrer\" content=\"no-referrer\"><title>");
        escape(words.get("mail.shown.title"));
        // The keyboard scrolls only what it can reach.
        out.append("</title><style>").append(STYLES).append("</style></head><body tabindex=\"0\">");
        for (int i = 0; i < pieces.size(); i++) {
            write(pieces.get(i), i);
        }
        out.append("</body></html>");
    }

    private void write(Piece piece, int index) {
        switch (piece) {
            case Piece.Open(String tag, String style) -> {
                out.append('<').append(tag);
                if (!style.isEmpty()) {
                    out.append(" class=\"").append(style).append('"');
                }
                out.append(tag.equals("div") ? " dir=\"auto\">" : ">");
            }
            case Piece.Close(String tag) -> out.append("</").append(tag).append('>');
            case Piece.Text(String text) -> text(text, index);
            case Piece.Break() -> out.append("<br>");
            case Piece.LinkStart(String _) -> {
                links.push(index);
                marks.ofLink(index).forEach(this::badge);
                boolean marked = !marks.ofLink(index).isEmpty();
                out.append(marked ? "<mark class=\"link\">" : "<span class=\"link\">");
            }
            case Piece.LinkEnd(String target) -> linkEnd(target);
            case Piece.Hidden(String text) -> {
                out.append("<details class=\"hidden\"><summary>");
                escape(words.get("mail.shown.hidden"));
                out.append("</summary>");
                escape(text);
                out.append("</details>");
            }
            case Piece.Picture(String data, String alt) -> {
                out.append("<img src=\"").append(data).append("\" alt=\"");
                escape(alt);
                out.append("\">");
            }
            case Piece.Instead(String key, String detail) -> {
                out.append("<span class=\"instead\">");
                escape(words.get(key, detail));
                out.append("</span>");
            }
        }
    }

    private void linkEnd(String target) {
        boolean marked = !marks.ofLink(links.pop()).isEmpty();
        out.append(marked ? "</mark>" : "</span>").append("<span class=\"target\" dir=\"ltr\">");
        escape(" → " + (marked ? ShownLink.whole(target) : ShownLink.place(target)));
        out.append("</span> ");
    }

    private void text(String text, int piece) {
        int from = 0;
        for (int boundary : marks.boundaries(piece)) {
            run(text, from, boundary, piece);
            marks.beginning(piece, boundary).forEach(this::badge);
            from = boundary;
        }
        run(text, from, text.length(), piece);
    }

    private void run(String text, int from, int to, int piece) {
        if (from < to) {
            boolean marked = marks.isMarked(piece, from);
            out.append(marked ? "<mark>" : "");
            escape(text.substring(from, to));
            out.append(marked ? "</mark>" : "");
        }
    }

    private void badge(Mark mark) {
        out.append("<span class=\"badge\">");
        escape(mark.number() + " " + mark.label());
        out.append("</span>");
    }

    /** Controls and characters that turn the direction of writing are dropped. */
    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\t', '\n' -> out.append(c);
                default -> {
                    if (!Character.isISOControl(c) && !turnsDirection(c)) {
                        out.append(isLone(text, i) ? '\ufffd' : c);
                    }
                }
            }
        }
    }

    private static boolean turnsDirection(char c) {
        return c >= '\u202a' && c <= '\u202e'
                || c >= '\u2066' && c <= '\u2069'
                || c == '\u200e'
                || c == '\u200f'
                || c == '\u061c';
    }

    private static boolean isLone(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static String styles() {
        try (InputStream stream = ShownDocument.class.getResourceAsStream("/message/shown.css")) {
            return new String(
                    Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String styles) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(styles.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
