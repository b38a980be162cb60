package dev.mailcheckup.message;

import org.jspecify.annotations.Nullable;

/**
 * One leaf of the MIME tree (RFC 2045), decoded.
 *
 * @param mediaType type/subtype in lower case without parameters
 * @param fileName the name it gives itself, from Content-Disposition or Content-Type, or null
 * @param attached whether a mail program would list it as an attachment
 * @param shown whether its text is what a reader sees of the mail
 * @param contentId the Content-ID (RFC 2392) without its angle brackets, or null
 * @param text the decoded text of a text part, else empty
 * @param content the decoded octets; do not change them. Empty for text parts that are not files.
 */
public record BodyPart(
        String mediaType,
        @Nullable String fileName,
        boolean attached,
        boolean shown,
        @Nullable String contentId,
        String text,
        byte[] content) {

    /** A part that is not shown and has no Content-ID. */
    public BodyPart(
            String mediaType,
            @Nullable String fileName,
            boolean attached,
            String text,
            byte[] content) {
        this(mediaType, fileName, attached, false, null, text, content);
    }

    public BodyPart asShown() {
        return new BodyPart(mediaType, fileName, attached, true, contentId, text, content);
    }

    /** Whether it is a file or a picture, not the text of the mail. */
    public boolean isFile() {
        return attached || fileName != null || content.length > 0;
    }

    public boolean isHtml() {
        return mediaType.equals("text/html");
    }
}
