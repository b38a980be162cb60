package dev.mailcheckup.message.mime;

/** What a shown mail is made of. Text is plain text; only the writer makes HTML of it. */
sealed interface Piece {

    /**
     * An element of ours begins.
     *
     * @param tag one of the few names that {@link ShownPieces} gives
     * @param style the class in our style sheet, or empty
     */
    record Open(String tag, String style) implements Piece {}

    record Close(String tag) implements Piece {}

    record Text(String text) implements Piece {}

    record Break() implements Piece {}

    /** A link begins; its text follows. */
    record LinkStart(String target) implements Piece {}

    record LinkEnd(String target) implements Piece {}

    /** Text that the mail hides from its reader. */
    record Hidden(String text) implements Piece {}

    /** A picture that came inside the mail, as a {@code data:} address of our own making. */
    record Picture(String data, String alt) implements Piece {}

    /**
     * Stands for something that is left out, such as a picture from elsewhere.
     *
     * @param key of the words that say what it is
     * @param detail fills {0}
     */
    record Instead(String key, String detail) implements Piece {}
}
