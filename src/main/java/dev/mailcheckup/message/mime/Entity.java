package dev.mailcheckup.message.mime;

import dev.mailcheckup.message.BodyPart;
import java.util.List;

/** A MIME entity (RFC 2045, section 2.4) as the tree shows it. */
sealed interface Entity {

    /** One leaf; {@code shown} says whether a mail program shows it as the text of the mail. */
    record Leaf(BodyPart part, boolean shown) implements Entity {}

    /** A multipart, such as multipart/alternative. */
    record Branch(String mediaType, List<Entity> children) implements Entity {}

    /**
     * A whole mail inside the mail (RFC 2046, section 5.2.1).
     *
     * @param octets hold its source from {@code from} to {@code to}; do not change them
     */
    record Enclosed(byte[] octets, int from, int to, Entity content) implements Entity {}
}
