package dev.mailcheckup.message.mime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Collects the pieces of a shown mail. Nothing of the mail's own HTML is copied: each element
 * becomes one of a few of ours, without attributes, or nothing. Text, pieces and depth are bounded.
 *
 * @see "Decision D012: the shown mail is written anew"
 */
final class ShownPieces implements ShownSink {

    static final int MOST_CHARACTERS = 80_000;
    static final int MOST_PIECES = 20_000;
    static final int DEEPEST = 32;

    private static final int LONGEST_DETAIL = 120;
    private static final int LONGEST_HIDDEN = 400;
    private static final int MOST_HIDDEN = 40;

    /** The mail's elements that keep their look, with the tag and class that they become. */
    private static final Map<String, Piece.Open> KEPT =
            Map.ofEntries(
                    kept("b", "b", ""),
                    kept("strong", "b", ""),
                    kept("i", "i", ""),
                    kept("em", "i", ""),
                    kept("u", "u", ""),
                    kept("s", "s", ""),
                    kept("strike", "s", ""),
                    kept("del", "s", ""),
                    kept("small", "small", ""),
                    kept("sub", "sub", ""),
                    kept("sup", "sup", ""),
                    kept("code", "code", ""),
                    kept("tt", "code", ""),
                    kept("ul", "ul", ""),
                    kept("ol", "ol", ""),
                    kept("li", "li", ""),
                    kept("blockquote", "blockquote", ""),
                    kept("pre", "div", "plain"),
                    kept("h1", "div", "h1"),
                    kept("h2", "div", "h2"),
                    kept("h3", "div", "h2"),
                    kept("h4", "div", "h2"),
                    kept("h5", "div", "h2"),
                    kept("h6", "div", "h2"),
                    kept("p", "div", "p"),
                    kept("tr", "div", "row"),
                    kept("td", "div", "cell"),
                    kept("th", "div", "cell"),
                    kept("button", "span", "button"),
                    kept("form", "div", "form"));

    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Optional<Piece>> open = new ArrayDeque<>();

    /** Finds the picture for an img element, or what stands for it. */
    private final Function<Element, Piece> pictures;

    private final StringBuilder hidden = new StringBuilder();
    private int hiddenSeen;
    private int characters;
    private int depth;
    private boolean cut;

    ShownPieces(Function<Element, Piece> pictures) {
        this.pictures = pictures;
    }

    private static Map.Entry<String, Piece.Open> kept(String name, String tag, String style) {
        return Map.entry(name, new Piece.Open(tag, style));
    }

    /** All pieces so far. */
    List<Piece> pieces() {
        endHidden();
        return pieces;
    }

    int characters() {
        return characters;
    }

    boolean wasCut() {
        return cut;
    }

    /** An element of ours around what the action adds. */
    void within(String tag, String style, Runnable action) {
        Piece.Open start = new Piece.Open(tag, style);
        endHidden();
        depth++;
        pieces.add(start);
        action.run();
        end(start);
    }

    @Override
    public void open(Element element) {
        open.push(Optional.ofNullable(begin(element)));
    }

    @Override
    public void close(Element element) {
        open.pop().ifPresent(this::end);
    }

    @Override
    public void text(String run) {
        int room = MOST_CHARACTERS - characters;
        cut |= run.length() > room;
        if (room > 0 && hasRoom() && !(run.isBlank() && isBetweenBlocks())) {
            endHidden();
            String kept = run.substring(0, Math.min(room, run.length()));
            characters += kept.length();
            pieces.add(new Piece.Text(kept));
        }
    }

    private boolean isBetweenBlocks() {
        return pieces.isEmpty()
                || switch (pieces.getLast()) {
                    case Piece.Open(String tag, String _) -> tag.equals("div");
                    case Piece.Close(String tag) -> tag.equals("div");
                    case Piece.Break _, Piece.Instead _ -> true;
                    default -> false;
                };
    }

    @Override
    public void hidden(String run) {
        if (hidden.length() <= LONGEST_HIDDEN) {
            hidden.append(run, 0, Math.min(run.length(), LONGEST_HIDDEN + 1));
        }
    }

    private void endHidden() {
        String text = FieldBody.oneLine(hidden.toString());
        hidden.setLength(0);
        if (text.codePoints().anyMatch(Character::isLetterOrDigit) && hiddenSeen < MOST_HIDDEN) {
            hiddenSeen++;
            pieces.add(
                    new Piece.Hidden(
                            text.length() > LONGEST_HIDDEN
                                    ? text.substring(0, LONGEST_HIDDEN) + "…"
                                    : text));
        }
    }

    private boolean hasRoom() {
        cut |= pieces.size() >= MOST_PIECES;
        return pieces.size() < MOST_PIECES;
    }

    /** What the element becomes, or null where its content stands alone. */
    private @Nullable Piece begin(Element element) {
        Piece instead = instead(element);
        if (instead != null && hasRoom()) {
            endHidden();
            add(instead);
        }
        Piece start = start(element);
        if (start == null || depth >= DEEPEST || !hasRoom()) {
            return null;
        }
        endHidden();
        depth++;
        pieces.add(start);
        return start;
    }

    /** A row of ten decorative pictures is told once. */
    private void add(Piece piece) {
        boolean again = piece instanceof Piece.Instead && piece.equals(pieces.getLast());
        if (!again) {
            pieces.add(piece);
        }
    }

    private void end(Piece start) {
        endHidden();
        depth--;
        if (pieces.getLast() == start) {
            pieces.removeLast();
            return;
        }
        pieces.add(
                switch (start) {
                    case Piece.LinkStart(String target) -> new Piece.LinkEnd(target);
                    case Piece.Open(String tag, String _) -> new Piece.Close(tag);
                    default -> throw new IllegalStateException(start.toString());
                });
    }

    private static @Nullable Piece start(Element element) {
        String name = element.normalName();
        if (name.equals("a") || name.equals("area")) {
            String target = HtmlLinks.cleaned(element.attr("href"));
            return target.isEmpty() || target.startsWith("#") ? null : new Piece.LinkStart(target);
        }
        Piece.Open kept = KEPT.get(name);
        return kept == null && HtmlReader.isBlock(name) ? new Piece.Open("div", "") : kept;
    }

    private @Nullable Piece instead(Element element) {
        return switch (element.normalName()) {
            case "br" -> new Piece.Break();
            case "img" -> pictures.apply(element);
            case "form" ->
                    new Piece.Instead(
                            "mail.shown.form", ShownLink.place(element.attr("action").strip()));
            case "input" -> input(element);
            case "textarea", "select" -> new Piece.Instead("mail.shown.field", "");
            case "iframe", "frame", "object", "embed", "video", "audio", "svg", "math", "canvas" ->
                    new Piece.Instead("mail.shown.part", "");
            default -> null;
        };
    }

    private static @Nullable Piece input(Element element) {
        return switch (Octets.lower(element.attr("type"))) {
            case "hidden" -> null;
            case "password" -> new Piece.Instead("mail.shown.password", "");
            case "submit", "button", "reset" ->
                    new Piece.Instead("mail.shown.button", shortened(element.attr("value")));
            default -> new Piece.Instead("mail.shown.field", "");
        };
    }

    static String shortened(String text) {
        String line = FieldBody.oneLine(text);
        return line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL) + "…";
    }
}
