package dev.mailcheckup.message.mime;

import dev.mailcheckup.message.BodyPart;
import dev.mailcheckup.message.Mark;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.message.MessageLimits;
import dev.mailcheckup.message.ShownMail;
import dev.mailcheckup.words.Words;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Makes a mail safe to look at: letterhead, then the parts that a mail program shows, with marks at
 * the places that matter.
 *
 * @see "Decision D012: the shown mail is written anew"
 */
public final class MailShowing {

    /** Octets of pictures, all together. */
    static final int MOST_PICTURES = 400 * 1024;

    private static final List<String> LETTERHEAD = List.of("From", "To", "Date", "Subject");
    private static final Set<String> SPECKS = Set.of("0", "1", "2", "0px", "1px", "2px");
    private static final int LONGEST_FIELD = 500;
    private static final int LONGEST_DATA_ADDRESS = 4 * InlinePicture.MOST_OCTETS / 3 + 100;

    private final Message message;
    private final Map<String, BodyPart> byContentId = new HashMap<>();
    private final ShownPieces pieces = new ShownPieces(this::picture);
    private int pictureOctets;

    private MailShowing(Message message) {
        this.message = message;
        message.bodyParts().stream()
                .filter(part -> part.contentId() != null)
                .forEach(part ->
                        byContentId.putIfAbsent(Objects.requireNonNull(part.contentId()), part));
    }

    /**
     * @param marks at most {@value PlacedMarks#MOST} are placed
     * @param words the language of what we say inside the mail
     */
    public static ShownMail show(Message message, List<Mark> marks, Words words) {
        MailShowing showing = new MailShowing(message);
        showing.letterhead(words);
        boolean whole = showing.body();
        List<Piece> all = showing.pieces.pieces();
        PlacedMarks placed = new PlacedMarks(all, marks);
        return new ShownMail(
                ShownDocument.of(all, placed, words),
                placed.found(),
                showing.pieces.characters(),
                !whole || showing.pieces.wasCut());
    }

    private void letterhead(Words words) {
        pieces.within(
                "div",
                "letterhead",
                () -> {
                    for (String name : LETTERHEAD) {
                        message.first(name).ifPresent(field -> line(name, field.body(), words));
                    }
                });
    }

    private void line(String name, String body, Words words) {
        String text =
                body.length() <= LONGEST_FIELD ? body : body.substring(0, LONGEST_FIELD) + "…";
        String style = name.equals("Subject") ? "subject" : "";
        String key = "mail.shown." + Octets.lower(name);
        pieces.within(
                "div",
                style,
                () -> {
                    pieces.within("span", "label", () -> pieces.text(words.get(key) + " "));
                    pieces.text(text);
                });
    }

    private boolean body() {
        Rendering unused = new Rendering(MessageLimits.STANDARD);
        boolean whole = true;
        for (BodyPart part : message.bodyParts()) {
            if (!part.shown()) {
                continue;
            }
            if (part.isHtml()) {
                boolean[] read = new boolean[1];
                pieces.within(
                        "div",
                        "html",
                        () -> read[0] = HtmlReader.read(part.text(), unused, pieces));
                whole &= read[0];
            } else {
                pieces.within("div", "plain", () -> pieces.text(part.text()));
            }
        }
        return whole;
    }

    private Piece picture(Element img) {
        String shortAlt = ShownPieces.shortened(img.attr("alt"));
        byte[] octets = octets(img.attr("src").strip());
        String data =
                octets.length > MOST_PICTURES - pictureOctets ? null : InlinePicture.of(octets);
        if (data != null) {
            pictureOctets += octets.length;
            return new Piece.Picture(data, shortAlt);
        }
        if (isSpeck(img)) {
            return new Piece.Instead("mail.shown.pixel", "");
        }
        boolean named = !shortAlt.isEmpty();
        return new Piece.Instead(
                named ? "mail.shown.picture.named" : "mail.shown.picture", shortAlt);
    }

    /** Of a picture that came inside the mail; empty for any other. */
    private byte[] octets(String address) {
        if (address.regionMatches(true, 0, "cid:", 0, 4)) {
            BodyPart part = byContentId.get(address.substring(4));
            return part == null ? new byte[0] : part.content();
        }
        int comma = address.indexOf(',');
        boolean coded =
                address.regionMatches(true, 0, "data:image/", 0, 11)
                        && address.length() <= LONGEST_DATA_ADDRESS
                        && comma > 0
                        && Octets.lower(address.substring(0, comma)).endsWith(";base64");
        try {
            return coded
                    ? Base64.getMimeDecoder().decode(address.substring(comma + 1))
                    : new byte[0];
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** Too small to be seen: it is there to be counted. */
    private static boolean isSpeck(Element img) {
        return SPECKS.contains(img.attr("width").strip())
                || SPECKS.contains(img.attr("height").strip());
    }
}
