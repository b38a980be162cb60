package dev.mailcheckup.message;

/**
 * A place the mail leads or reaches out to.
 *
 * @param text what the reader sees, empty for an image or a remote style sheet
 * @param target the address as written in the mail, trimmed, never opened by this app
 */
public record Link(Kind kind, String text, String target) {

    public enum Kind {
        /** An {@code <a href>} or {@code <area href>}. */
        ANCHOR,
        /** An address standing in plain text. */
        PLAIN,
        /** An {@code <form action>}. */
        FORM,
        /** A remote picture: opening the mail can be seen if pictures are shown. */
        IMAGE,
        /** A remote style sheet, font, frame or other part loaded on opening. */
        REMOTE,
        /** A meta refresh: the page sends on to it by itself. */
        REDIRECT,
        /** The {@code <base>} to which all incomplete addresses are added. */
        BASE,
        /** A link inside an attached file; its text names the file. */
        FILE,
        /** A code to be read with a phone, in a picture or a file; its text names the file. */
        CODE
    }
}
