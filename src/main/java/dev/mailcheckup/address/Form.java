package dev.mailcheckup.address;

import static dev.mailcheckup.address.Harvester.BROWSER;
import static dev.mailcheckup.address.Harvester.ENTITIES;
import static dev.mailcheckup.address.Harvester.REWRITING;
import static dev.mailcheckup.address.Harvester.STYLED;

import java.util.List;
import java.util.Locale;

/**
 * A way to write an address on a page, with the harvesters that read it all the same. {@link
 * #readBy()} is what the tests see, for many addresses; nothing else may be shown as a figure.
 *
 * @see "Decision D027"
 */
public enum Form {
    /** A sentence that tells how to put the address together. */
    SENTENCE(true),
    /** name (at) example (dot) org. */
    AT_WORDS(true, REWRITING, STYLED, BROWSER),
    /** A button that a script turns into the address when it is pressed. */
    BUTTON(false),
    /** A picture of the address. */
    PICTURE(false),
    /** A script that writes the address when the page is opened. */
    SCRIPT(false, BROWSER),
    /** A wrong piece in the middle that a style hides. */
    HIDDEN_PIECE(false, STYLED, BROWSER),
    /** A link with each sign as a number, which browsers turn back into letters. */
    NUMBERS(false, ENTITIES, REWRITING, STYLED, BROWSER);

    private final boolean text;
    private final List<Harvester> readBy;

    Form(boolean text, Harvester... readBy) {
        this.text = text;
        this.readBy = List.of(readBy);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is plain text, good for paper and for any box; else it is code for a web page. */
    public boolean isText() {
        return text;
    }

    /** Which harvesters find the address in it, simplest first. */
    public List<Harvester> readBy() {
        return readBy;
    }

    /** Ready to copy: plain text, or HTML. */
    public String write(MailAddress address, FormWords words) {
        return switch (this) {
            case SENTENCE -> words.sentence(address);
            case AT_WORDS ->
                    address.localPart() + " (at) " + address.domain().replace(".", " (dot) ");
            case BUTTON -> PageCode.button(address, words);
            case PICTURE -> PageCode.picture(words);
            case SCRIPT -> PageCode.script(address, words);
            case HIDDEN_PIECE -> PageCode.hiddenPiece(address);
            case NUMBERS -> PageCode.numbers(address);
        };
    }
}
