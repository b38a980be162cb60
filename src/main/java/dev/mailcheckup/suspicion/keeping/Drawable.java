package dev.mailcheckup.suspicion.keeping;

import dev.mailcheckup.pdf.Fonts;
import dev.mailcheckup.suspicion.account.Account;
import dev.mailcheckup.suspicion.account.Chapter;
import dev.mailcheckup.suspicion.account.Passage;
import java.text.Normalizer;
import java.util.List;

/** Puts a box for each character that no font of ours can draw, and counts them. */
final class Drawable {

    private static final int BOX = 0x25A1;
    private static final int BITCOIN = 0x20BF;

    private final Fonts fonts;
    private int boxes;

    Drawable(Fonts fonts) {
        this.fonts = fonts;
    }

    int boxes() {
        return boxes;
    }

    Account of(Account account) {
        return new Account(
                of(account.title()),
                all(account.summary()),
                account.chapters().stream()
                        .map(chapter ->
                                new Chapter(
                                        of(chapter.heading()),
                                        chapter.passages().stream().map(this::of).toList()))
                        .toList());
    }

    List<String> all(List<String> texts) {
        return texts.stream().map(this::of).toList();
    }

    Passage.Fact of(Passage.Fact fact) {
        return new Passage.Fact(of(fact.name()), of(fact.value()));
    }

    private Passage of(Passage passage) {
        return switch (passage) {
            case Passage.Text(String text) -> new Passage.Text(of(text));
            case Passage.Hint(String text) -> new Passage.Hint(of(text));
            case Passage.Step(int number, String text) -> new Passage.Step(number, of(text));
            case Passage.Answered(var says, var quote, var label, var answer) ->
                    new Passage.Answered(of(says), of(quote), of(label), of(answer));
            case Passage.Found(var weight, var title, var meaning, var more) ->
                    new Passage.Found(
                            of(weight),
                            of(title),
                            of(meaning),
                            more.stream().map(this::of).toList());
            case Passage.Fact fact -> of(fact);
            case Passage.Verbatim(List<String> lines) -> new Passage.Verbatim(all(lines));
        };
    }

    private String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> {
                    if (c == '\n' || c == '\t' || c == ' ') {
                        out.append(' ');
                    } else if (fonts.draw(c)) {
                        out.appendCodePoint(c);
                    } else if (!isInvisible(c)) {
                        out.append(other(c));
                    }
                });
        return out.toString();
    }

    /** The same letter in another dress, such as b for a mathematical bold b; else a box. */
    private String other(int c) {
        String plain = c == BITCOIN ? "BTC" : normal(c);
        if (!plain.isEmpty() && plain.codePoints().allMatch(fonts::draw)) {
            return plain;
        }
        boxes++;
        return Character.toString(BOX);
    }

    private static String normal(int c) {
        return Character.isSurrogate((char) c) && c <= Character.MAX_VALUE
                ? ""
                : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    }

    /** Nothing is lost to the eye where these are left out. */
    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.NON_SPACING_MARK
                || c >= 0xFE00 && c <= 0xFE0F;
    }
}
